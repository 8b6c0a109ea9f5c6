import type { Location } from '../schemas/locations.ts';
import type { Service } from '../schemas/services.ts';
import type { Profile, ProfileState } from './entry.ts';

type Accessibility = NonNullable<Location['accessibility']>;
type Channel = Service['channels'][number];

interface Rule {
  /** The fact of a place that decides. Nothing is written down of places about seeing. */
  fact?: keyof Omit<Accessibility, 'note'>;
  /** Ways to be helped for which nobody has to go out, or to see or hear what is elsewhere. */
  remote: readonly Channel[];
}

const rules: Readonly<Record<Profile, Rule>> = {
  wheelchair: { fact: 'wheelchair', remote: ['home', 'phone', 'online'] },
  pushchair: { fact: 'pushchair', remote: ['home', 'phone', 'online'] },
  lowVision: { remote: ['home', 'phone'] },
  hardOfHearing: { fact: 'hearingLoop', remote: [] },
};

/**
 * For whom a service is accessible.
 *
 * - `yes`: at least one of its places has what the profile needs. The page of the service says which.
 * - `remote`: none is known to have it, but the service also comes to people: at home, by phone or online for who cannot get in; at home or by
 *   phone for who does not see well. A screen or a telephone is no answer for who does not hear well.
 * - `no`: somebody looked at every place, and none has it.
 * - `unknown`: in all other cases. Nobody looked everywhere, or there is no place.
 */
export function accessibilityOf(service: Pick<Service, 'channels'>, places: readonly Location[]): Record<Profile, ProfileState> {
  const state = ({ fact, remote }: Rule): ProfileState => {
    const known = fact === undefined ? [] : places.map(({ accessibility }) => accessibility?.[fact]);
    if (known.includes(true)) return 'yes';
    if (service.channels.some((channel) => remote.includes(channel))) return 'remote';
    return known.length > 0 && known.every((value) => value === false) ? 'no' : 'unknown';
  };
  return {
    wheelchair: state(rules.wheelchair),
    pushchair: state(rules.pushchair),
    lowVision: state(rules.lowVision),
    hardOfHearing: state(rules.hardOfHearing),
  };
}
