import type { Returns } from "./returns.ts"

/** Takes the returns of the sample district: schools of our own invention whose sums are what the sample letter states. */
export const takeSampleReturns = async (returns: Returns): Promise<void> => {
  const [schools, departments] = await Promise.all([
    import("../../../../samples/districts/dadukou-2020/schools.csv?raw"),
    import("../../../../samples/districts/dadukou-2020/departments.csv?raw")
  ])
  const bytes = (text: string) => new TextEncoder().encode(text)
  await returns.takeAll([
    { name: "schools.csv", bytes: bytes(schools.default) },
    { name: "departments.csv", bytes: bytes(departments.default) }
  ])
}
