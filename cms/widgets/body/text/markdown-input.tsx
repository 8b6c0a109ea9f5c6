import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { applyEdit, selectedIn } from './apply-edit.ts';
import { blockChoices, placeholderChoices } from '../blocks/block-choices.ts';
import { bodyNl } from '../body.nl.ts';
import { ChoicePanel } from '../blocks/choice-panel.tsx';
import { focusOn } from '../focus.ts';
import { LinkForm } from './link-form.tsx';
import { insert, link, nextItem, wrap, type Selected, type TextEdit } from './toolbar.ts';
import { toolsOf, type Panel } from './text-tools.ts';
import { Tools } from './tools.tsx';
import { sourceOffset } from '../parts/typed-text.ts';
import { useDraft } from './use-draft.ts';
import { useGrowing } from './use-growing.ts';

interface MarkdownInputProps {
  id: string;
  source: string;
  lineEnd: string;
  /** Whether what is typed is text and nothing else, as in MDX. */
  plain: boolean;
  describedBy: string;
  invalid: boolean;
  /** Whether there are buttons above it; headings only in a text that is not in a block. */
  tools: 'all' | 'inline' | 'none';
  /** Takes what the source should become, and gives what it became. */
  keep: (next: string) => string;
  /** Puts a block after the paragraph of an offset in the source; left out where no block can be. */
  addBlock?: (offset: number, block: string) => void;
}

/** An input for Markdown, with buttons that write the marks. */
export function MarkdownInput({ id, source, lineEnd, plain, describedBy, invalid, tools, keep, addBlock }: MarkdownInputProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [panel, setPanel] = useState<Panel>();
  const draft = useDraft(source, { plain, lineEnd }, keep);
  useGrowing(area, draft.shown);
  useEffect(() => {
    if (panel !== undefined) focusOn(document, `${id}-${panel}-panel`);
  }, [id, panel]);

  const apply = (make: (selected: Selected) => TextEdit | undefined) => {
    const edit = area.current === null ? undefined : make(selectedIn(area.current));
    setPanel(undefined);
    if (area.current !== null && edit !== undefined) applyEdit(area.current, edit);
    return edit !== undefined;
  };
  const close = () => {
    setPanel(undefined);
    document.getElementById(`${id}-tool-${panel ?? ''}`)?.focus();
  };
  const keys = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (tools === 'none' || event.nativeEvent.isComposing) return;
    const mark = event.key === 'b' ? '**' : event.key === 'i' ? '*' : undefined;
    const isDone =
      (event.ctrlKey || event.metaKey) && mark !== undefined
        ? apply((selected) => wrap(selected, mark))
        : event.key === 'Enter' && !event.shiftKey && apply(nextItem);
    if (isDone) event.preventDefault();
  };
  const selected = () => (area.current === null ? '' : area.current.value.slice(area.current.selectionStart, area.current.selectionEnd));
  const panelId = `${id}-${panel ?? ''}-panel`;
  return (
    <div className="cms-body-markdown">
      {tools !== 'none' && (
        <Tools
          id={`${id}-tool`}
          controls={id}
          tools={toolsOf({ all: tools === 'all', block: addBlock !== undefined, panel, setPanel, apply })}
        />
      )}
      {panel === 'link' && (
        <LinkForm id={panelId} words={selected()} insert={(words, address) => apply((now) => link(now, words, address))} close={close} />
      )}
      {panel === 'placeholder' && (
        <ChoicePanel
          id={panelId}
          title={bodyNl.placeholderTitle}
          hint={bodyNl.placeholderHint}
          choices={placeholderChoices}
          choose={(name) => apply((now) => insert(now, name))}
          close={close}
        />
      )}
      {panel === 'block' && (
        <ChoicePanel
          id={panelId}
          title={bodyNl.chooseBlock}
          choices={blockChoices}
          choose={(name) => {
            setPanel(undefined);
            addBlock?.(sourceOffset(draft.source, draft.shown, area.current?.selectionEnd ?? 0), name);
          }}
          close={close}
        />
      )}
      <textarea
        ref={area}
        className="cms-input cms-body-area"
        id={id}
        value={draft.shown}
        rows={tools === 'all' ? 3 : 2}
        spellCheck
        aria-describedby={describedBy}
        aria-invalid={invalid}
        onKeyDown={keys}
        onBlur={draft.leave}
        onChange={({ target }) => {
          draft.change(target.value);
        }}
      />
    </div>
  );
}
