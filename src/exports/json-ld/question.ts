import type { Question } from '../../schemas/questions.ts';
import { node, type JsonLdNode } from './node.ts';
import { portalOrganizationId } from './portal-organization.ts';

/** A question with its answer as a schema.org FAQPage. `url` is the address of its page. */
export const questionNode = ({ url, site, data }: { url: string; site: { name: string; url: string }; data: Question }): JsonLdNode =>
  node('FAQPage', {
    '@id': `${url}#vraag`,
    url,
    inLanguage: 'nl',
    dateModified: data.checkedOn,
    mainEntity: [
      node('Question', {
        name: data.question,
        acceptedAnswer: node('Answer', {
          text: data.summary,
          author: node('Organization', { '@id': portalOrganizationId(site.url), name: site.name }),
        }),
      }),
    ],
  });
