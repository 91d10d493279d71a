/** The value if it is a legal one, else the first of the legal ones: an illegal value falls back to the default. */
export function oneOf<const Legal extends string>(legal: readonly [Legal, ...Legal[]], value: unknown): Legal {
  return legal.find((one) => one === value) ?? legal[0];
}
