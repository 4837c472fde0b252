/** How many random worlds a property draws; `RUNS=` sets it for the long form, undefined leaves the short default. */
export const RUNS = process.env['RUNS'] === undefined ? undefined : Number(process.env['RUNS']);
