/** One paragraph of a body: what the boilerplate rules look at. */
export interface Block {
  /** Plain text in one line, never empty. */
  readonly text: string;
  /** The nodes that make it up, in a body that was parsed; none where there is no DOM. */
  readonly nodes: readonly ChildNode[];
  /** 0 for the first block of the body. */
  readonly index: number;
  /** 0 for the last block of the body. */
  readonly fromEnd: number;
  /** The share of the text that is links, from 0 to 1. */
  readonly links?: number;
  /** The element that the block is in, in lower case: `p`, `li`, `h2`. */
  readonly element?: string;
}

/** A kind of text that stands in the body of an article and is not part of it. */
export interface BoilerplateRule {
  /** What the `keep` attribute and `provenance.removed` call it. */
  readonly name: string;
  /** Whether all that follows goes, too. */
  readonly ends?: boolean;
  readonly matches: (block: Block) => boolean;
}
