import { isDryRun, type Request } from '../request.ts';

/** What was requested of all targets, as far as the report depends on it. */
export interface ReportScope {
  readonly operation: Request['operation'];
  readonly dryRun: boolean;
}

/** The part of a request that the report depends on. */
export function reportScope(request: Request): ReportScope {
  return { operation: request.operation, dryRun: isDryRun(request) };
}
