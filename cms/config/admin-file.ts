import * as z from 'zod';
import { field } from '../../src/schemas/shared/field.ts';
import type { DecapBackend } from './decap-config.ts';

const secure = (label: string, hint: string, example: string) =>
  field(z.url({ protocol: /^https$/, hostname: z.regexes.domain }), {
    label,
    hint,
    message: 'Dit moet een adres zijn dat begint met https://.',
    example,
  });

const repository = field(z.string().regex(/^[\w.-]+(?:\/[\w.-]+)+$/), {
  label: 'Repository',
  hint: 'De groep en de naam, zoals ze in het adres staan: gemeente/jeugdportal.',
  message: 'Dit moet de groep en de naam van de repository zijn, met een schuine streep ertussen.',
  example: 'gemeente/jeugdportal',
});

const appId = field(z.string().min(4), {
  label: 'Id van de toepassing',
  hint: 'De id die de forge gaf toen u de redactieomgeving er aanmeldde. Er hoort geen geheim bij.',
  message: 'Hier hoort de id van de toepassing, tussen aanhalingstekens.',
  example: '"00000000"',
});

const shared = {
  repo: repository,
  branch: field(
    z
      .string()
      .regex(/^[\w./-]+$/)
      .default('main'),
    {
      label: 'Tak',
      hint: 'De tak waaruit de portals gebouwd worden.',
      message: 'Dit is geen naam van een tak.',
      example: 'main',
    },
  ),
  workflow: field(z.boolean().default(true), {
    label: 'Werkvoorraad',
    hint: 'Aan: een wijziging is eerst een voorstel, en de eindredacteur publiceert. Uit: opslaan is publiceren.',
  }),
};

const kind = <const T extends string>(name: T) =>
  field(z.literal(name), {
    label: 'Forge',
    hint: 'Waar de inhoud staat: gitlab, forgejo of github; proxy voor deze computer.',
    example: name,
  });

/** `cms/beheer.yaml`: where the content is kept, and how editors log in. `cms/voorbeelden/` has an example of each. */
export const adminFile = z.discriminatedUnion('backend', [
  z.strictObject({
    backend: kind('proxy'),
    workflow: field(z.boolean().default(false), {
      label: 'Werkvoorraad',
      hint: 'Aan: een wijziging is eerst een voorstel. Uit: opslaan is publiceren.',
    }),
    here: field(z.boolean().default(false), {
      label: 'In deze map',
      hint: 'Aan: elke keer opslaan is een commit in deze map. Uit: u werkt in een kopie.',
    }),
  }),
  z.strictObject({
    backend: kind('gitlab'),
    url: secure('Adres van GitLab', 'Zonder schuine streep aan het eind.', 'https://gitlab.com'),
    appId,
    ...shared,
  }),
  z.strictObject({
    backend: kind('forgejo'),
    url: secure('Adres van Forgejo', 'Zonder schuine streep aan het eind.', 'https://codeberg.org'),
    appId,
    ...shared,
  }),
  z.strictObject({
    backend: kind('github'),
    loginUrl: secure(
      'Adres van de inlogdienst',
      'GitHub laat niemand inloggen zonder een dienst die het geheim bewaart.',
      'https://inloggen.voorbeeld.example',
    ),
    ...shared,
  }),
]);

/** Settings after parsing. */
export type AdminFile = z.output<typeof adminFile>;
/** Those of an admin on one machine, for `npm run cms`. */
export type LocalSettings = Extract<AdminFile, { backend: 'proxy' }>;
/** Those of an admin that works with a forge, for `npm run build:cms`. */
export type ForgeSettings = Exclude<AdminFile, LocalSettings>;

/** The backend of Decap for a forge. */
export function forgeBackend(settings: ForgeSettings): Omit<DecapBackend, 'commit_messages'> {
  const { repo, branch } = settings;
  switch (settings.backend) {
    case 'gitlab':
      return {
        name: 'gitlab',
        repo,
        branch,
        base_url: settings.url,
        api_root: `${settings.url}/api/v4`,
        app_id: settings.appId,
        auth_type: 'pkce',
      };
    case 'forgejo':
      return { name: 'forgejo', repo, branch, base_url: settings.url, api_root: `${settings.url}/api/v1`, app_id: settings.appId };
    case 'github':
      return { name: 'github', repo, branch, base_url: settings.loginUrl };
  }
}

/** Origins that the admin asks things of, for its content security policy. */
export function forgeOrigins(settings: ForgeSettings): string[] {
  return settings.backend === 'github' ? ['https://api.github.com', new URL(settings.loginUrl).origin] : [new URL(settings.url).origin];
}
