/** Workbooks: the forms in which figures are returned. Apart from the rest: who needs none loads none. */
export { returnForm, type ReturnFormOptions } from "./form/return-form.ts"
