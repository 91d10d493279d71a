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
}
