import { normalForm } from './normalForm.ts';

/** An identifier as it is compared. */
export interface ReadIdentifier {
  /** The identifier as it was written. */
  readonly text: string;
  /** In lower case; empty where it is neither written nor plain from the form of the value. */
  readonly scheme: string;
  /** True if the scheme is written, by its name or by the address of its register. */
  readonly isNamed: boolean;
  /** The value as it was written, and in normal form without spaces. */
  readonly written: string;
  readonly value: string;
}

/** Addresses by which registers name what they hold, as browsers show them and as programs read them, with `https://` or without. */
const addresses: readonly (readonly [address: RegExp, scheme: string])[] = [
  [/^(?:https?:\/\/)?(?:www\.)?ror\.org\/([^/?#\s]+)/i, 'ror'],
  [/^(?:https?:\/\/)?api\.ror\.org\/(?:v\d\/)?organizations\/([^/?#\s]+)/i, 'ror'],
  [/^(?:https?:\/\/)?(?:www\.|m\.)?wikidata\.org\/(?:wiki|entity)\/(?:Special:[a-z]+\/)?(Q\d+)/i, 'wikidata'],
  // Many registers have legal entities and Chinese companies: what stands in their addresses has a form of its own.
  [
    /^(?:https?:\/\/)?[^/\s]*(?:\blei\b|gleif)[^/\s]*\/(?:\S*[/=])?([0-9A-Z]{18}[0-9]{2})(?![0-9A-Z])/i,
    'lei',
  ],
  [/^https?:\/\/\S*[/=]([0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10})(?![0-9A-Z])/i, 'uscc'],
];

/** Forms that values of one scheme alone have. */
const forms: readonly (readonly [form: RegExp, scheme: string])[] = [
  [/^[0-9A-HJ-NPQRTUWXY]{18}$/i, 'uscc'],
  [/^[0-9A-Z]{18}[0-9]{2}$/i, 'lei'],
  [/^0[0-9a-hj-km-np-tv-z]{6}[0-9]{2}$/i, 'ror'],
  [/^Q[1-9][0-9]*$/i, 'wikidata'],
];

/** Reads an identifier: `SCHEME:value`, the value alone, or the address of a register. */
export function readIdentifier(text: string): ReadIdentifier {
  const trimmed = text.trim();
  const [, named = '', after = trimmed] =
    /^(\p{L}[\p{L}\p{N} _-]*)[:：]\s*((?!\/\/).*)$/u.exec(trimmed) ?? [];
  for (const [address, scheme] of addresses) {
    const [, written] = address.exec(after) ?? [];
    if (written !== undefined) return { text, scheme, isNamed: true, written, value: plainValue(written) };
  }
  const [, implied = ''] = forms.find(([form]) => form.test(after)) ?? [];
  const scheme = named === '' ? implied : named.trim().toLowerCase();
  return { text, scheme, isNamed: named !== '', written: after, value: plainValue(after) };
}

/** True if a given identifier is that of a record: the same value, and the same scheme if one is written. */
export const isSameIdentifier = (given: ReadIdentifier, own: ReadIdentifier): boolean =>
  given.value !== '' && given.value === own.value && (!given.isNamed || given.scheme === own.scheme);

const plainValue = (written: string): string => normalForm(written).replaceAll(' ', '');
