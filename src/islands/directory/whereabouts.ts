import { areaPoint } from '../../directory/data-places.ts';
import type { DirectoryData } from '../../directory/data.ts';
import type { RoughPoint } from '../../directory/distance.ts';
import type { DirectoryWords } from '../../directory/words.ts';
import { locate } from './locate.ts';

/** What somebody chooses. */
export interface WhereActions {
  /** A village or neighbourhood, by its id; empty for none. */
  chose: (area: string) => void;
  /** The device said where it is. */
  found: () => void;
}

/** From where distances are measured: a chosen village or neighbourhood, or the place of the device, which is asked for at a press and kept nowhere. */
export class Whereabouts {
  readonly #data: DirectoryData;
  readonly #texts: DirectoryWords['location'];
  readonly #select: HTMLSelectElement | null;
  readonly #status: Element | null;
  readonly #found: () => void;
  #device: RoughPoint | undefined;

  constructor(root: ParentNode, data: DirectoryData, texts: DirectoryWords['location'], { chose, found }: WhereActions) {
    this.#data = data;
    this.#texts = texts;
    this.#found = found;
    this.#status = root.querySelector('[data-location]');
    this.#select = root.querySelector('#bij');
    this.#select?.addEventListener('change', () => {
      this.#device = undefined;
      this.#say('');
      chose(this.#select?.value ?? '');
    });
    root.querySelector('[data-locate]')?.addEventListener('click', () => void this.#locate());
  }

  /** The point itself; `undefined` when nobody said where. @param near the area that is chosen */
  from(near: string | undefined): RoughPoint | undefined {
    return near === undefined ? this.#device : areaPoint(this.#data, near);
  }

  /** Whether distances are measured from the device: an address does not say so. */
  get isDevice(): boolean {
    return this.#device !== undefined;
  }

  /** Shows the area that is chosen. */
  show(near: string | undefined) {
    if (this.#select) this.#select.value = near ?? '';
  }

  /** Says that distances need a place first. */
  askFirst() {
    this.#say(this.#texts.first);
  }

  async #locate() {
    this.#say(this.#texts.asking);
    const found = await locate();
    if (typeof found === 'string') {
      this.#say(this.#texts[found]);
      return;
    }
    this.#device = found;
    this.#found();
    this.#say(this.#texts.found);
  }

  #say(text: string) {
    if (this.#status) this.#status.textContent = text;
  }
}
