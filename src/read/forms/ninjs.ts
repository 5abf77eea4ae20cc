import { z } from 'zod';
import { firstIssue } from '../../records.ts';
import type { TextBlock } from './block-text.ts';
import { DocumentFault } from './document-fault.ts';
import type { ArticleDraft } from './article-draft.ts';
import { MOST_ITEMS } from './feed.ts';
import { blocksOfLines, blocksOfMarkup, isMarkup, plainText } from './html.ts';

/** What is read of IPTC ninjs (iptc.org/standards/ninjs): 1.x has `headline` and `body_xhtml`, 2.x `headlines` and `bodies`, 3.x the same in camel case. */

const words = z.string().max(1_000_000);
const part = z.object({ role: words.optional(), contenttype: words.optional(), contentType: words.optional(), value: words });

type Part = z.infer<typeof part>;

const picture = z.object({ type: words.optional(), description_text: words.optional(), descriptions: z.array(part).max(50).optional(), headline: words.optional() });

const ninjsShape = z.looseObject({
  uri: words,
  type: words.optional(),
  pubstatus: words.optional(),
  pubStatus: words.optional(),
  language: words.optional(),
  versioncreated: words.optional(),
  versionCreated: words.optional(),
  firstcreated: words.optional(),
  firstCreated: words.optional(),
  headline: words.optional(),
  headlines: z.array(part).max(50).optional(),
  bodies: z.array(part).max(50).optional(),
  copyrightholder: words.optional(),
  copyrightHolder: words.optional(),
  infosources: z.array(z.object({ name: words.optional() })).max(50).optional(),
  infoSources: z.array(z.object({ name: words.optional() })).max(50).optional(),
  associations: z.union([z.array(picture).max(MOST_ITEMS), z.record(z.string(), picture)]).optional(),
  renditions: z.unknown().optional(),
});

type Ninjs = z.infer<typeof ninjsShape>;

/** The articles of a ninjs file, or the fault of each that is not read: cancelled, withheld, no text. Throws DocumentFault when it is no ninjs at all. */
export function articlesOfNinjs(text: string): readonly (ArticleDraft | DocumentFault)[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new DocumentFault('BAD_FORM', 'it is not whole JSON');
  }
  return (Array.isArray(json) ? json.slice(0, MOST_ITEMS + 1) : [json]).map(articleOf);
}

function articleOf(json: unknown): ArticleDraft | DocumentFault {
  const read = ninjsShape.safeParse(json);
  if (!read.success) return new DocumentFault('BAD_FORM', `it is not ninjs: ${firstIssue(read.error)}`);
  const item = read.data;
  const status = item.pubStatus ?? item.pubstatus ?? 'usable';
  if (status !== 'usable') return new DocumentFault('WITHHELD', `its publisher marks it as ${status === 'canceled' ? 'cancelled' : status}`);
  if (item.type !== undefined && item.type !== 'text' && item.type !== 'composite') return new DocumentFault('BAD_FORM', `it is of the type ${item.type}; text is read`);
  return {
    headline: plainText(item.headline ?? mainOf(item.headlines)?.value), body: [...bodyOf(item), ...captionsOf(item)],
    published: item.firstCreated ?? item.firstcreated ?? item.versionCreated ?? item.versioncreated,
    publisher: item.copyrightHolder ?? item.copyrightholder ?? (item.infoSources ?? item.infosources)?.[0]?.name, url: item.uri, language: item.language,
  };
}

const mainOf = (parts: Ninjs['headlines']): Part | undefined => parts?.find(({ role }) => role === 'main') ?? parts?.[0];

/** The body with markup where there is one, since it tells paragraphs apart; else the plain one. */
function bodyOf(item: Ninjs): readonly TextBlock[] {
  const told: readonly Part[] = item.bodies ?? Object.entries(item).flatMap(([key, value]) => (/^body(?:_|$)/.test(key) && typeof value === 'string' ? [{ role: key, value }] : []));
  const isHtml = ({ role, contentType, contenttype, value }: Part): boolean => /html/i.test(`${contentType ?? contenttype ?? ''} ${role ?? ''}`) && isMarkup(value);
  const html = told.find(isHtml);
  if (html) return blocksOfMarkup(html.value);
  const plain = told.find(({ contentType, contenttype, value }) => !/xml/i.test(contentType ?? contenttype ?? '') && value.trim() !== '');
  return plain === undefined ? [] : blocksOfLines(plain.value);
}

function captionsOf({ associations = [] }: Ninjs): readonly TextBlock[] {
  return Object.values(associations).filter(({ type }) => type === 'picture' || type === 'graphic' || type === 'video').flatMap((one): TextBlock[] => {
    const text = plainText(one.description_text ?? mainOf(one.descriptions)?.value);
    return text === undefined ? [] : [{ text, kind: 'CAPTION' }];
  });
}
