import type { Spread } from "./summarise.ts";

export type Unit = "count" | "seconds" | "percent" | "times" | "megabytes";

const count = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

/** One figure with as many digits as it is good for; 0.812 as percent is 81.2 %. */
export function formatFigure(value: number, unit: Unit): string {
  if (unit === "seconds") return value.toFixed(value < 10 ? 2 : 1);
  if (unit === "percent") return `${(value * 100).toFixed(1)} %`;
  if (unit === "times") return `${value.toFixed(2)} ×`;
  return count.format(value);
}

/** Median (least–most). */
export function formatSpread({ median, least, most }: Spread, unit: Unit): string {
  const bare = (value: number) => formatFigure(value, unit).replace(/ [%×]$/, "");
  return `${formatFigure(median, unit)} (${bare(least)}–${bare(most)})`;
}
