/** Every Markdown file of a folder of `content/`, by name. */
declare module 'content:primer' {
  const files: readonly { readonly slug: string; readonly text: string }[];
  export default files;
}
declare module 'content:cases' {
  const files: readonly { readonly slug: string; readonly text: string }[];
  export default files;
}
declare module 'content:templates' {
  const files: readonly { readonly slug: string; readonly text: string }[];
  export default files;
}
declare module 'content:rules' {
  const files: readonly { readonly slug: string; readonly text: string }[];
  export default files;
}
/** One file of `content/`, as text. */
declare module 'content:*' {
  const text: string;
  export default text;
}
