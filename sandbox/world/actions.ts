const escaped = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/**
 * Check whether an action such as `Microsoft.App/jobs/read` matches a pattern in which a star stands for anything.
 * Between two slashes, it also stands for nothing, so that Managed Identity Operator can read an identity.
 */
export function matchesAction(pattern: string, action: string): boolean {
  const source = pattern
    .split('/*/')
    .map((part) => escaped(part).replaceAll('*', '.*'))
    .join('/(?:.*/)?');
  return new RegExp(`^${source}$`, 'i').test(action);
}
