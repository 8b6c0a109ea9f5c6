import { listAddress } from '../../shortlist/address.ts';
import { joined } from '../../shortlist/joined.ts';
import { listInAddress } from '../../shortlist/list-in-address.ts';
import { listMail } from '../../shortlist/list-mail.ts';
import type { ListedService } from '../../shortlist/listed-service.ts';
import type { ShortlistWords } from '../../shortlist/words.ts';
import { serviceHref } from '../../sites/routes.ts';
import { kept } from './browser-list.ts';
import { makeCard } from './card.ts';
import { listedServices } from './listed-files.ts';

/**
 * The page with the list: that of the visitor, or the one in the address, which is only looked at until somebody presses to keep it.
 * `data-files` and `data-folder` say where the services stand, `data-words` what to say; the parts that are shown and filled have `data-part`.
 */
class ShortList extends HTMLElement {
  #words!: ShortlistWords;
  /** Ids of the list in view, with those that are gone. */
  #ids: string[] = [];
  #isShared = false;
  #run = 0;

  connectedCallback() {
    this.#words = JSON.parse(this.dataset['words'] ?? '') as ShortlistWords;
    this.addEventListener('click', this.#press);
    addEventListener('storage', this.#show);
    addEventListener('popstate', this.#show);
    addEventListener('hashchange', this.#show);
    this.#show();
  }

  disconnectedCallback() {
    removeEventListener('storage', this.#show);
    removeEventListener('popstate', this.#show);
    removeEventListener('hashchange', this.#show);
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (part === null) throw new Error(`The part ${name} is missing.`);
    return part;
  }

  #see(parts: Readonly<Record<string, boolean>>) {
    for (const [name, seen] of Object.entries(parts)) this.#part(name).hidden = !seen;
  }

  #say(text: string) {
    this.#part('status').textContent = text;
  }

  #show = () => {
    const own = kept.read();
    const given = listInAddress(location);
    // Where nothing can be kept, the list in the address is the visitor's own.
    const isOwn = given === undefined || given.length === 0 || kept.refused || given.join() === own.join();
    this.#isShared = !isOwn;
    this.#ids = given !== undefined && given.length > 0 ? given : own;
    if (kept.refused) kept.write(this.#ids);
    this.#part('own').hidden = own.length === 0;
    this.#part('own').textContent = this.#words.own.replace('%', String(own.length));
    this.#label('save', own.length === 0 ? this.#words.save : this.#words.saveMore);
    this.#title.textContent = this.#isShared ? this.#words.sharedTitle : this.#words.title;
    this.#see({ static: false, shared: this.#isShared, wrong: given?.length === 0, refused: kept.refused });
    void this.#fill();
  };

  async #fill() {
    const run = ++this.#run;
    let found: Map<string, ListedService>;
    try {
      found = await listedServices(this.#ids, this.dataset['folder'] ?? '', Number(this.dataset['files']));
    } catch {
      if (run === this.#run) this.#fail();
      return;
    }
    // Another list was asked for meanwhile.
    if (run !== this.#run) return;
    const services = [...found.values()];
    const gone = this.#ids.filter((id) => !found.has(id));
    const template = this.#part('card') as HTMLTemplateElement;
    this.#part('cards').replaceChildren(...services.map((service) => makeCard(template, service, this.#words)));
    for (const button of this.#isShared ? this.querySelectorAll<HTMLElement>('[data-remove]') : []) button.hidden = true;
    const { count, gone: goneWords } = this.#words;
    this.#part('count').textContent = services.length === 1 ? count.one : count.many.replace('%', String(services.length));
    this.#part('gone-text').textContent = (gone.length === 1 ? goneWords.one : goneWords.many).replace('%', () => gone.join(', '));
    this.#see({
      results: services.length > 0,
      actions: services.length > 0,
      empty: this.#ids.length === 0,
      gone: gone.length > 0,
      'remove-gone': !this.#isShared,
      wiping: !this.#isShared && this.#ids.length > 0,
      failed: false,
    });
    this.#seeNotices();
    this.#offer(services);
  }

  /** Without the files the list still leads to its pages. */
  #fail() {
    this.#part('failed-links').replaceChildren(
      ...this.#ids.map((id) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = serviceHref(id);
        link.append(id.replaceAll('-', ' '));
        item.append(link);
        return item;
      }),
    );
    this.#see({
      failed: true,
      results: false,
      actions: false,
      empty: false,
      gone: false,
      wiping: !this.#isShared && this.#ids.length > 0,
    });
    this.#seeNotices();
  }

  #seeNotices() {
    const names = ['shared', 'wrong', 'refused', 'gone', 'failed'];
    this.#part('notices').hidden = names.every((name) => this.#part(name).hidden);
  }

  /** The ways to take the list along. */
  #offer(services: readonly ListedService[]) {
    const address = new URL(listAddress(services.map(({ id }) => id)), location.href).href;
    const mail = listMail(services, location.origin, address, this.#words.mail);
    this.#part('mail').setAttribute('href', mail ?? '');
    this.#see({
      mail: mail !== undefined,
      'mail-hint': mail !== undefined,
      'mail-too-long': mail === undefined,
      share: typeof navigator.share === 'function',
    });
    this.#address.href = address;
    this.#address.textContent = address;
    // The foot of a printed page says its address: without the list behind it, that leads to a page with nothing on it.
    for (const foot of document.querySelectorAll('[data-page-address]'))
      foot.textContent = `${(foot.textContent ?? '').trim().replace(/\/?(?:#.*)?$/, '')}/${new URL(address).hash}`;
  }

  get #address(): HTMLAnchorElement {
    return this.#part('address') as HTMLAnchorElement;
  }

  #label(part: string, text: string) {
    const label = this.#part(part).querySelector('.nl-button__label');
    if (label) label.textContent = text;
  }

  #press = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    if (button === null) return;
    const { remove, part = '', press = part } = button.dataset;
    if (remove !== undefined) this.#remove(remove, button);
    else this.#presses[press]?.();
  };

  #presses: Readonly<Record<string, () => void>> = {
    save: () => {
      this.#change(joined(kept.read(), this.#ids), this.#words.saved);
      this.#focusTitle();
    },
    'remove-gone': () => {
      const present = [...this.querySelectorAll<HTMLElement>('[data-remove]')].flatMap(({ dataset: { remove } }) => remove ?? []);
      this.#change(present, '');
      this.#focusTitle();
    },
    wipe: () => {
      this.#change([], this.#words.wiped);
      this.#focusTitle();
    },
    again: () => void this.#fill(),
    print: () => {
      print();
    },
    share: () => {
      // Who closes the window in which one chooses how to share has not met an error.
      navigator.share({ title: this.#words.mail.subject, url: this.#address.href }).catch(() => undefined);
    },
    copy: () => void this.#copy(),
  };

  #remove(id: string, button: HTMLElement) {
    const buttons = [...this.querySelectorAll<HTMLElement>('[data-remove]')];
    const next = buttons[buttons.indexOf(button) + 1] ?? buttons[buttons.indexOf(button) - 1];
    const name = button.closest('li')?.querySelector('[data-field="name"]')?.textContent ?? id;
    const focused = next?.dataset['remove'];
    this.#change(
      this.#ids.filter((one) => one !== id),
      this.#words.removed.replace('%', () => name),
    );
    if (focused === undefined) this.#focusTitle();
    else void this.#filled.then(() => this.querySelector<HTMLElement>(`[data-remove="${focused}"]`)?.focus());
  }

  /** The services are at hand after the first time, so the cards are there in the next task. */
  get #filled() {
    return new Promise((done) => setTimeout(done));
  }

  /** Keeps another list and shows it. Where nothing is kept, the address has it. */
  #change(ids: readonly string[], said: string) {
    kept.write(ids);
    history.replaceState(null, '', kept.refused ? listAddress(ids) : listAddress([]));
    this.#show();
    this.#say(said);
  }

  get #title(): HTMLElement {
    return this.querySelector('h1') as HTMLElement;
  }

  #focusTitle() {
    this.#title.tabIndex = -1;
    this.#title.focus();
  }

  async #copy() {
    const address = this.#address;
    getSelection()?.selectAllChildren(address);
    try {
      await navigator.clipboard.writeText(address.href);
      this.#say(this.#words.copied);
      this.#label('copy', this.#words.copied);
    } catch {
      this.#say(this.#words.copyFailed);
      this.#label('copy', this.#words.copyFailed);
    }
  }
}

customElements.define('short-list', ShortList);
