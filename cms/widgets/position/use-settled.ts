import { useEffect, useState } from 'react';

/** A value as it is once it has not changed for a moment: what is said of it does not flicker while one types. */
export function useSettled<T>(value: T, wait = 600): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(setSettled, wait, value);
    return () => {
      clearTimeout(timer);
    };
  }, [value, wait]);
  return settled;
}
