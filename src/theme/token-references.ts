import { didYouMean } from '../problems/did-you-mean.ts';
import type { ThemeFinding } from './finding.ts';
import type { SourceToken } from './token-source.ts';

const wholeReference = /^\{([^{}]+)\}$/;
const anyReference = /\{([^{}]+)\}/g;

/** Whether a value is nothing but a reference to another token. */
export const isReference = (value: unknown): boolean => typeof value === 'string' && wholeReference.test(value.trim());

/** More than any real file has: references behind each other, parts of one value, and names proposed for what is missing. */
const most = { chain: 50, parts: 2000, proposals: 20 } as const;

/**
 * Follows the references of every token: `{basis.color.accent-1.bg-default}` as a whole value, inside a text, or inside the parts of a
 * shadow. A token that refers to nothing or to itself is told once, where it stands; tokens that lean on it are left out with it.
 */
export function resolveReferences(tokens: ReadonlyMap<string, SourceToken>): {
  tokens: ReadonlyMap<string, SourceToken>;
  findings: ThemeFinding[];
} {
  const findings: ThemeFinding[] = [];
  const done = new Map<string, Resolved | undefined>();
  const busy: string[] = [];

  const broken = (token: SourceToken, message: string) => {
    findings.push({ severity: 'error', code: 'dangling-token', path: token.path, message });
  };
  const dangling = (token: SourceToken, name: string) => {
    const proposal = findings.length < most.proposals ? didYouMean(bareName(name), [...tokens.keys()]) : undefined;
    broken(token, `Dit token verwijst naar {${shown(name)}}, maar dat staat niet in dit bestand. ${proposal ?? 'Controleer de naam.'}`);
  };
  const circular = (token: SourceToken, target: SourceToken) => {
    const circle = [...busy.slice(busy.indexOf(target.name)), target.name].map(shown).join(' → ');
    broken(token, `Dit token verwijst in een kring naar zichzelf: ${circle}. Geef een van deze tokens een eigen waarde.`);
  };

  /** What a reference in a token leads to; `undefined` when it leads nowhere, which has been told. */
  const follow = (token: SourceToken, name: string): Resolved | undefined => {
    const target = tokens.get(bareName(name));
    if (target === undefined) dangling(token, name);
    else if (busy.includes(target.name)) circular(token, target);
    else if (busy.length >= most.chain)
      broken(token, `Achter dit token zitten meer dan ${most.chain} verwijzingen achter elkaar. Geef het een eigen waarde.`);
    else return resolve(target);
    return undefined;
  };

  const resolve = (token: SourceToken): Resolved | undefined => {
    if (done.has(token.name)) return done.get(token.name);
    busy.push(token.name);
    const state = { failed: false, type: token.type, parts: 0 };
    const value = fill(token.value, state, (name) => follow(token, name));
    busy.pop();
    if (state.parts > most.parts) broken(token, 'De waarde van dit token is te groot om te lezen. Geef het een eigen, korte waarde.');
    const resolved = state.failed || state.parts > most.parts ? undefined : { ...token, type: state.type, value, parts: state.parts };
    done.set(token.name, resolved);
    return resolved;
  };

  const resolved = [...tokens.values()].flatMap((token) => {
    const result = resolve(token);
    return result === undefined ? [] : [[token.name, result] as const];
  });
  return { tokens: new Map(resolved), findings };
}

/** A token with what it refers to filled in, and how much that is. */
interface Resolved extends SourceToken {
  parts: number;
}

/** How the filling in of a value goes. */
interface Filling {
  failed: boolean;
  /** The kind of value; taken from what it refers to when the token itself does not say. */
  type: string;
  /** How many parts the value has, those of what it refers to included: a few references can make a value without end. */
  parts: number;
}

/** A value with every reference in it filled in. */
function fill(value: unknown, state: Filling, follow: (name: string) => Resolved | undefined): unknown {
  const part = (name: string): unknown => {
    const found = state.failed || state.parts > most.parts ? undefined : follow(name);
    if (found === undefined) {
      state.failed ||= state.parts <= most.parts;
      return undefined;
    }
    state.parts += found.parts;
    if (state.type === '') state.type = found.type;
    return found.value;
  };
  const inside = (current: unknown): unknown => {
    state.parts += typeof current === 'string' ? 1 + current.length / 100 : 1;
    if (state.failed || state.parts > most.parts) return undefined;
    if (typeof current === 'string') {
      const whole = wholeReference.exec(current.trim())?.[1];
      if (whole !== undefined) return part(whole);
      return current.replaceAll(anyReference, (_, name: string) => {
        const found = part(name);
        return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
      });
    }
    if (typeof current !== 'object' || current === null) return current;
    if (Array.isArray(current)) return current.map(inside);
    const pointer = (current as { $ref?: unknown }).$ref;
    if (typeof pointer === 'string') return part(pointerName(pointer));
    return Object.fromEntries(Object.entries(current).map(([key, child]) => [key, inside(child)]));
  };
  return inside(value);
}

/** Without the ends that some programs write: `.value`, `.$value` and the `$root` of a group. */
const bareName = (name: string) =>
  name
    .trim()
    .replace(/\.\$?value$/, '')
    .replace(/\.\$root$/, '');

/** `#/basis/color/accent-1/$value` as `basis.color.accent-1`. */
const pointerName = (pointer: string) => pointer.replace(/^#?\//, '').replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~');

const shown = (name: string) => name.slice(0, 80);
