declare module "opencc-js/dict/TSCharacters" {
  /** `traditional simplified[ alternatives]` entries, separated by bars. */
  const dictionary: string
  export default dictionary
}
