const escaped = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/**
 * Whether an action such as `Microsoft.App/jobs/read` fits a pattern in which a star stands for anything. Between two
 * slashes it stands for nothing, too: so Managed Identity Operator may read an identity and assign it.
 */
export function matchesAction(pattern: string, action: string): boolean {
  const source = pattern
    .split('/*/')
    .map((part) => escaped(part).replaceAll('*', '.*'))
    .join('/(?:.*/)?');
  return new RegExp(`^${source}$`, 'i').test(action);
}
