export declare function compilePage(
  text: string,
  parts: { readonly figure: (name: string) => string; readonly afterAdvice?: (slug: string) => string; readonly ruleTitle?: (id: string) => string },
): {
  readonly html: string;
  readonly title: string | undefined;
  readonly advice: readonly { readonly slug: string; readonly title: string }[];
  readonly places: readonly string[];
};
