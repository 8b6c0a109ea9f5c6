import { useState, type FocusEvent } from 'react';

/** Words for who hears the page, and what they need to know of the focus. */
export interface QuietWords {
  said: string;
  focus: (event: FocusEvent) => void;
  blur: (event: FocusEvent) => void;
}

/** Keeps words to itself while somebody types, and says them afterwards when they have changed. */
export function useQuietWords(words: string): QuietWords {
  const [isTyping, setTyping] = useState(false);
  const [last, setLast] = useState(words);
  const [said, setSaid] = useState('');
  if (!isTyping && last !== words) {
    setLast(words);
    setSaid(words);
  }
  return {
    said,
    focus: ({ target }) => {
      if (target instanceof HTMLTextAreaElement) setTyping(true);
    },
    blur: ({ target }) => {
      if (target instanceof HTMLTextAreaElement) setTyping(false);
    },
  };
}
