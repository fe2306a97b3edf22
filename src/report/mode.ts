import { isDryRun, type Request } from '../request.ts';

/** What a request does to all of its targets, as far as its report depends on it. */
export interface ReportMode {
  readonly operation: Request['operation'];
  readonly dryRun: boolean;
}

/** The mode of a request. */
export function reportMode(request: Request): ReportMode {
  return { operation: request.operation, dryRun: isDryRun(request) };
}
