/** How often a property is tried: as usual, or as `RUNS=100000 npm run test:properties` says. */
export const runs = (usual: number): number => Number(process.env['RUNS'] ?? usual);
