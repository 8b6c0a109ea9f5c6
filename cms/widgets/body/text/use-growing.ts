import { useLayoutEffect, type RefObject } from 'react';

/** Makes a textarea as high as its text, in a browser that does not do so itself. */
export function useGrowing(area: RefObject<HTMLTextAreaElement | null>, text: string): void {
  useLayoutEffect(() => {
    const element = area.current;
    if (element === null || CSS.supports('field-sizing', 'content')) return;
    element.style.blockSize = 'auto';
    element.style.blockSize = `${String(element.scrollHeight + element.offsetHeight - element.clientHeight)}px`;
  }, [area, text]);
}
