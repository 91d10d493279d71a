/** Small statistics for rounds in which every variant is drawn once, in shuffled order. */

export function quantile(values, share) {
  const sorted = values.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const above = Math.ceil(place);
  return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
}

export const median = (values) => quantile(values, 0.5);

/** A generator of numbers from 0 to 1 that gives the same ones in every run. */
export function seeded(seed) {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

export function shuffled(values, random) {
  return values
    .map((value) => ({ value, at: random() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ value }) => value);
}

/**
 * How many times as much one series is than another, round by round: the median of the rounds' ratios,
 * and the interval that holds 95 % of the medians of series drawn from them again and again.
 */
export function pairedRatio(series, base, draws = 2000) {
  const ratios = series.map((value, round) => value / base[round]);
  const random = seeded(20_26);
  const medians = Array.from({ length: draws }, () =>
    median(ratios.map(() => ratios[Math.floor(random() * ratios.length)])),
  );
  return { ratio: median(ratios), low: quantile(medians, 0.025), high: quantile(medians, 0.975) };
}
