import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { projectRoot } from '../lib/command.ts';
import { generateDirectory, type DirectorySize } from './generated-directory.ts';

/** The id of the portal in {@link writeGeneratedContent}. */
export const generatedSite = 'meetportal';

const region = 'regio-testland';
const municipality = 'meetgemeente';

/**
 * Writes a generated municipality as editors would have written it, beside the national content of the fixtures, so that the build of the
 * project can make a portal of it.
 *
 * @param root the folder that gets `content/`; what is in it goes
 */
export function writeGeneratedContent(root: string, size: DirectorySize): void {
  const content = join(root, 'content');
  const fixtures = join(projectRoot, 'tests/fixtures/voorbeelddam/content');
  rmSync(content, { recursive: true, force: true });
  for (const part of ['national', `regions/${region}`]) cpSync(join(fixtures, part), join(content, part), { recursive: true });
  const write = (path: string, value: unknown) => {
    const file = join(content, path);
    mkdirSync(dirname(file), { recursive: true });
    // Services have a text, which is empty here.
    writeFileSync(file, path.endsWith('.md') ? `---\n${stringify(value)}---\n` : stringify(value));
  };
  const own = `municipalities/${municipality}`;
  for (const part of ['theme', 'pages']) {
    cpSync(join(fixtures, 'municipalities/testerveen', part), join(content, own, part), { recursive: true });
  }
  write(`${own}/municipality.yaml`, {
    name: 'Meetgemeente',
    region,
    area: { center: { lat: 52.25, lon: 6.15 }, radiusKm: 30 },
    holidays: { schoolRegion: 'midden' },
  });
  write(`${own}/sites/${generatedSite}.yaml`, {
    name: 'Meetportal',
    shortName: 'meetportal',
    article: 'het',
    tagline: 'Om te meten',
    url: 'https://meetportal.example',
    audiences: ['parents', 'youth', 'relatives', 'professionals'],
    phone: { unknown: 'Dit portal is er om te meten.' },
    editorialContact: { name: 'de redactie' },
    example: true,
  });
  const generated = generateDirectory(size);
  for (const [id, theme] of generated.themes) write(`national/themes/${id}.yaml`, theme);
  for (const collection of ['organizations', 'locations', 'services'] as const) {
    for (const [id, entry] of generated[collection]) {
      const layer = collection === 'services' ? generated.layers.get(id) : 'municipality';
      // A region and the nation know no places of one municipality: what is at such a place is local.
      const shared = layer !== undefined && layer !== 'municipality' && 'locations' in entry && (entry.locations ?? []).length === 0;
      // Nobody can walk in where there are appointments only.
      const closed = 'hours' in entry && entry.hours !== undefined && 'appointmentOnly' in entry.hours && collection === 'locations';
      const plain = shared ? { ...entry, organizations: [] } : closed ? { ...entry, kind: 'consultation' } : entry;
      write(
        `${shared ? (layer === 'region' ? `regions/${region}` : 'national') : own}/${collection}/${id}.${collection === 'services' ? 'md' : 'yaml'}`,
        plain,
      );
    }
  }
}
