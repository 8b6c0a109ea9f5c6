import { useEffect, useState } from 'react';

/** How long nothing changes before somebody is taken to pause, in milliseconds. */
const pause = 1000;

/**
 * A value as it was at the last pause: who types, or listens, is not interrupted at every key.
 *
 * @param wait how long a pause is, in milliseconds
 */
export function useSettled<Value>(value: Value, wait = pause): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      // A function would be called.
      setSettled(() => value);
    }, wait);
    return () => {
      clearTimeout(timer);
    };
  }, [value, wait]);
  return settled;
}
