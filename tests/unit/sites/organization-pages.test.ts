import { describe, expect, it } from 'vitest';
import { organizationPages, organizationsPerPage } from '../../../src/sites/organization-pages.ts';

const entry = (id: string, kind: 'core' | 'partner' | 'national', name = id) => ({ id, data: { name, kind } });

describe('the pages of organisations', () => {
  it('hold every organisation once, by kind and then by name', () => {
    const many = Array.from({ length: organizationsPerPage + 20 }, (_, index) =>
      entry(`partner-${String(index).padStart(3, '0')}`, 'partner'),
    );
    const pages = organizationPages([
      entry('landelijk', 'national'),
      ...many,
      entry('kern-z', 'core', 'Zus'),
      entry('kern-a', 'core', 'Aap'),
    ]);
    expect(pages.map(({ href }) => href)).toEqual(['/organisaties/', '/organisaties/pagina/2/']);
    const ids = pages.flatMap(({ entries }) => entries.map(({ id }) => id));
    expect(ids).toEqual(['kern-a', 'kern-z', ...many.map(({ id }) => id), 'landelijk']);
    expect(pages[0]?.entries).toHaveLength(organizationsPerPage);
  });

  it('are one page when there is nothing on it', () => {
    expect(organizationPages([])).toEqual([{ href: '/organisaties/', entries: [] }]);
  });
});
