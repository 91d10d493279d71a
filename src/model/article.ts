/** The formats that presscards reads, each by an adapter of its own. */
export type FormatName =
  | 'wordpress'
  | 'json-ld'
  | 'rss'
  | 'rdf'
  | 'atom'
  | 'json-feed'
  | 'ninjs'
  | 'guardian'
  | 'activitystreams'
  | 'oembed'
  | 'page';

/** A picture of the article. */
export interface Image {
  /** Absolute http(s) address. */
  readonly url: string;
  /** Other sizes, in the syntax of the `srcset` attribute, with absolute addresses. */
  readonly srcset?: string;
  /** Alternative text. */
  readonly alt?: string;
  /** The text under the picture, plain. */
  readonly caption?: string;
  /** Who made the picture, or whose it is. */
  readonly credit?: string;
  /** Natural width in CSS pixels. */
  readonly width?: number;
  /** Natural height in CSS pixels. */
  readonly height?: number;
}

/** A person or an organisation that wrote the article. */
export interface Author {
  /** The name as it is to be read, plain. */
  readonly name: string;
  /** Absolute http(s) address of the author's page. */
  readonly url?: string;
}

/** The newsroom. */
export interface Publisher {
  /** The name as readers know it, plain. */
  readonly name: string;
  /** Absolute http(s) address of the newsroom's front page. */
  readonly url?: string;
}

/**
 * The body of an article after the sanitizer: opaque, and made by nothing else. It holds one inert
 * fragment.
 */
export interface SafeHtml {
  /** A clone of the fragment, to be put into a page. */
  toFragment(): DocumentFragment;
  /** The markup, for a template of the developer's own. */
  toString(): string;
  /** The markup, so that an article can be stored as JSON and given again as `article`. */
  toJSON(): string;
}

/** A block that was taken out of the body as boilerplate. */
export interface RemovedBlock {
  /** The rule that removed it; name it in the `keep` attribute to have the block back. */
  readonly rule: string;
  /** The block's plain text. */
  readonly text: string;
}

/** Where the parts of an article came from. */
export interface Provenance {
  /** The format of the source; absent for data given as the `article` property. */
  readonly format?: FormatName;
  /** When it was kept on the reader's device, for an article that its source did not give again. */
  readonly storedAt?: Date;
  /** For each field that the article has, the format or rule that gave it. */
  readonly fields: Readonly<Record<string, string>>;
  /** The blocks removed from the body, in their order there. */
  readonly removed: readonly RemovedBlock[];
  /**
   * What the source wrote behind `datePublished` as its distance from UTC, `+02:00` or `+0200`: with it a date
   * can be told as it was where the newsroom is. Known where the body was read.
   */
  readonly zone?: string;
}

/**
 * A clean article. Field names are those of schema.org's NewsArticle. Text is plain, addresses are
 * absolute http(s), dates are valid; what the source does not have is absent.
 *
 * @see https://schema.org/NewsArticle
 */
export interface Article {
  /** The title, as a card links it. */
  readonly headline?: string;
  /** The lead-in text; a card shows it as the standfirst. */
  readonly description?: string;
  /** Who wrote it, at least one. */
  readonly author?: readonly Author[];
  /** The newsroom that published it. */
  readonly publisher?: Publisher;
  /** When it was published. A time without a zone is taken as UTC, a day alone as its midnight there. */
  readonly datePublished?: Date;
  /** When it was changed last. */
  readonly dateModified?: Date;
  /** The section of the newspaper; of several the first. */
  readonly articleSection?: string;
  /** The main picture. */
  readonly image?: Image;
  /** BCP 47 language tag. */
  readonly inLanguage?: string;
  /** The article's own address. */
  readonly url?: string;
  /** What a partner may do with the article, in words or as an address. */
  readonly usageInfo?: string;
  /** The licence, in words or as an address. */
  readonly license?: string;
  /** Whom to credit, as an agency; a picture without a credit of its own takes this one. */
  readonly creditText?: string;
  /** What was corrected, in words. */
  readonly correction?: string;
  /** What the newsroom says of its state, in words such as “Corrected”, “Retracted”, “Withdrawn”, “Embargoed”. */
  readonly creativeWorkStatus?: string;
  /** `false` where the rest is for subscribers. */
  readonly isAccessibleForFree?: boolean;
  /**
   * The plain text of the body, a string for each paragraph, boilerplate removed. Empty where the
   * body was not read: a headline card reads none.
   */
  readonly paragraphs: readonly string[];
  /** The safe body, where one was asked for. */
  readonly articleBody?: SafeHtml;
  /** Where each field came from, and what was removed as boilerplate. */
  readonly provenance: Provenance;
}

/**
 * Text of a source: a string may hold markup and entities, as most formats' text does, and is made
 * plain once; `{ text }` is plain already, where the format or a parser says so.
 */
export type UntrustedText = string | { readonly text: string };

/**
 * What an adapter makes of one article before anything is checked: schema.org's names, any values.
 * Only `cleanArticle` reads it.
 */
export type UntrustedArticle = {
  readonly [Field in Exclude<keyof Article, 'paragraphs' | 'provenance'>]?: unknown;
} & {
  /** Names and ids under which `entry` may ask for this article, beside its address. */
  readonly identifier?: unknown;
  /** What relative addresses in the body are resolved against, where that is not the article's address. */
  readonly base?: string;
  /** For fields that the format itself did not give: what did. */
  readonly provenance?: Readonly<Record<string, string>>;
  /** In place of `articleBody`, where the body has to be looked for, as in a page. */
  readonly findBody?: FindBody;
};

/**
 * Looks for the body: an inert element that the caller may take apart, and what rules took out before, but
 * those with the names given (or `all`).
 */
export type FindBody = (keep: readonly string[]) => {
  readonly body: HTMLElement | undefined;
  readonly removed: readonly RemovedBlock[];
};

/** A picture, as `ArticleInput` takes it: an address, or schema.org's ImageObject. */
export type ImageInput =
  | string
  | {
      readonly url: string;
      readonly srcset?: string;
      readonly alt?: string;
      readonly caption?: string;
      /** Who made the picture, or whose it is. */
      readonly creditText?: string;
      readonly width?: number | string;
      readonly height?: number | string;
    };

/** A person or organisation, as `ArticleInput` takes it. */
export type AuthorInput = string | { readonly name: string; readonly url?: string };

/**
 * Ready data for the `article` property: schema.org's NewsArticle, an `Article` that was loaded
 * before, or any part of them. It goes through the same cleaning as a source. Relative addresses
 * are resolved against the document, those in the body against the article's `url`.
 */
export interface ArticleInput {
  /** The title; markup in it is taken out, here and in every other text. */
  readonly headline?: string;
  /** The lead-in text; a card shows it as the standfirst. */
  readonly description?: string;
  /** Who wrote it. */
  readonly author?: AuthorInput | readonly AuthorInput[];
  /** The newsroom: its name, or its name and the address of its front page. */
  readonly publisher?: string | { readonly name: string; readonly url?: string };
  /** When it was published: a `Date`, or text as in ISO 8601 or RFC 822. */
  readonly datePublished?: string | Date;
  /** When it was changed last, in the same forms. */
  readonly dateModified?: string | Date;
  /** The section of the newspaper; of several the first is shown. */
  readonly articleSection?: string | readonly string[];
  /** The main picture; of several the first is shown. */
  readonly image?: ImageInput | readonly ImageInput[] | Image;
  /** BCP 47 language tag. */
  readonly inLanguage?: string;
  /** The article's own address, http or https. */
  readonly url?: string;
  /** What a partner may do with the article, in words or as an address. */
  readonly usageInfo?: string;
  /** The licence, in words or as an address. */
  readonly license?: string;
  /** Whom to credit, as an agency; a picture without a credit of its own takes this one. */
  readonly creditText?: string;
  /** What was corrected, in words. */
  readonly correction?: string;
  /** The article's state: “Corrected”, “Retracted”, “Withdrawn”, “Embargoed” or “Cancelled” is shown as such. */
  readonly creativeWorkStatus?: string;
  /** `false` where the rest is for subscribers; the card then says so. */
  readonly isAccessibleForFree?: boolean;
  /** The body: HTML, plain text with a blank line between paragraphs, or a `SafeHtml`. */
  readonly articleBody?: string | SafeHtml;
  /** The body's plain text, used where `articleBody` is absent. */
  readonly paragraphs?: readonly string[];
}
