/** Options for creating missing identities. */
export interface CreateOptions {
  /** The region, or undefined for the target's region. */
  readonly location: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
}
