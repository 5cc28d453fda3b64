import type { ServerResponse } from 'node:http';

/** Next names the target of a redirect twice when it makes one for the first time. Sends it once. */
export function sendOneLocation(response: ServerResponse): void {
  const { writeHead } = response;
  response.writeHead = function oneLocation(this: ServerResponse, ...given: never[]) {
    const location = this.getHeader('location');
    if (Array.isArray(location) && location[0]) this.setHeader('location', location[0]);
    return (writeHead as (...args: unknown[]) => ServerResponse).apply(this, given);
  } as typeof writeHead;
}
