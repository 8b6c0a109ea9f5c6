import type { AdminMunicipality } from '../config/admin-settings.ts';
import type { Owner } from '../config/owners.ts';
import { make } from '../guard/dialogs.ts';
import { adminNl as texts } from './admin.nl.ts';

/** Where this browser keeps which municipality its editor works for. */
const key = 'cjg-gemeente';

/** The municipality that was chosen before; `undefined` when none was, or it is not there any more. */
export const chosenMunicipality = (municipalities: readonly AdminMunicipality[]): AdminMunicipality | undefined =>
  municipalities.find(({ id }) => id === localStorage.getItem(key));

/** Lets an editor choose a municipality, once. The page then starts anew. */
export function showChoice(municipalities: readonly AdminMunicipality[]) {
  const buttons = municipalities.map(({ id, name }) => {
    const button = make('button', { type: 'button', class: 'cms-button cms-button--main' }, name);
    button.addEventListener('click', () => {
      localStorage.setItem(key, id);
      location.reload();
    });
    return make('li', {}, button);
  });
  document.body.append(
    make('main', { class: 'cms-start' }, make('h1', {}, texts.choose.title), make('p', {}, texts.choose.text), make('ul', {}, ...buttons)),
  );
}

/** Where this browser keeps for whom: the municipality, its region or the country. */
const ownerKey = 'cjg-namens';

/** The owner that was chosen before, or else the municipality. */
export function chosenOwner(owners: readonly Owner[]): Owner {
  const [municipality] = owners;
  if (municipality === undefined) throw new Error('A municipality has an owner.');
  return owners.find(({ layer }) => layer === localStorage.getItem(ownerKey)) ?? municipality;
}

/** Says above every page for whom one works, with the way to another. */
export function showBar(owner: Owner, owners: readonly Owner[], isAlone: boolean) {
  const choice = make(
    'select',
    { class: 'cms-input' },
    ...owners.map(({ layer, name }) =>
      make('option', { value: layer, ...(layer === owner.layer ? { selected: '' } : {}) }, texts.bar.owners[layer](name)),
    ),
  ) as HTMLSelectElement;
  const go = make('button', { type: 'button', class: 'cms-button' }, texts.bar.go);
  go.addEventListener('click', () => {
    localStorage.setItem(ownerKey, choice.value);
    location.assign(location.pathname);
  });
  const other = make('button', { type: 'button', class: 'cms-button' }, texts.bar.other);
  other.addEventListener('click', () => {
    localStorage.removeItem(key);
    localStorage.removeItem(ownerKey);
    location.assign(location.pathname);
  });
  document.body.prepend(
    make(
      'aside',
      { class: `cms-bar cms-bar--${owner.layer}`, 'aria-label': texts.bar.label },
      make('h1', { class: 'cms-hidden' }, texts.bar.title),
      make('label', {}, `${texts.bar.label}: `, choice),
      go,
      ...(isAlone ? [] : [other]),
    ),
  );
}
