export { convertWithOffice, type OfficeOptions } from "./convert-with-office.ts"
export { findOffice, officeVariable } from "./find-office.ts"
