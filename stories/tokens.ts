/** A custom property that a page may set. */
export interface Token {
  readonly name: string;
  readonly meaning: string;
  readonly kind: 'colour' | 'type' | 'shape';
  /** The tags that read it, by the default it has there; empty where the meaning tells the default. */
  readonly defaults: Readonly<Record<string, readonly string[]>>;
}

/** What is needed of the custom elements manifest. */
interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly cssProperties?: readonly {
        readonly name: string;
        readonly default?: string;
        readonly description?: string;
      }[];
    }[];
  }[];
}

const KINDS: readonly (readonly [RegExp, Token['kind']])[] = [
  [/font|size|weight|measure|caps|style/, 'type'],
  [/space|radius|ratio|border|elevation/, 'shape'],
];

/** The tokens of all cards, each once, in the order of the manifest. */
export function readTokens({ modules }: Manifest): Token[] {
  const tokens = new Map<string, Token>();
  for (const { tagName, cssProperties = [] } of modules.flatMap(({ declarations = [] }) => declarations)) {
    if (!tagName) continue;
    for (const { name, default: value = '', description: meaning = '' } of cssProperties) {
      const { defaults = {} } = tokens.get(name) ?? {};
      const kind = KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'colour';
      tokens.set(name, {
        name,
        meaning,
        kind,
        defaults: { ...defaults, [value]: [...(defaults[value] ?? []), tagName] },
      });
    }
  }
  return [...tokens.values()];
}
