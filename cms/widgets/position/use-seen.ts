import { useEffect, type RefObject } from 'react';

/** Calls back once when an element comes into view on a wide screen, unless the editor saves data. */
export function useSeen(element: RefObject<HTMLElement | null>, onSeen: () => void): void {
  useEffect(() => {
    const savesData = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
    if (savesData || !matchMedia('(min-width: 60rem)').matches || element.current === null) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      onSeen();
    });
    observer.observe(element.current);
    return () => {
      observer.disconnect();
    };
    // Only the first time counts.
  }, []);
}
