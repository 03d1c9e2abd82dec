import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { makeCertificate } from './certificate.ts';

/** What one address of a test's own site answers. A plain text is a page, or a script where the address says so. */
export type Answer =
  | string
  | {
      /** In pieces: each is sent when it comes. */
      readonly body?: string | AsyncIterable<string>;
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string | readonly string[]>>;
      /** Never answers. */
      readonly hangs?: true;
      /** Answers only then. */
      readonly after?: Promise<unknown>;
    };

/** Answers by path, without the query; a function gets the request. */
export type Answers = Readonly<Record<string, Answer | ((request: IncomingMessage) => Answer)>>;

/** The origin of the pages, but for the port. The browsers of the tests take names such as `www.example.test` for this machine. */
export interface Where {
  readonly protocol?: 'http' | 'https';
  readonly host?: string;
}

export interface PageServer {
  readonly url: string;
  /** The path and query of each request, in the order of their arrival. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
};

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Folders of the project that every page may load from, as they lie on the disk. */
const FOLDERS =
  /^\/(dist|node_modules\/(lit|lit-html|lit-element|@lit|js-cookie|@hotwired\/turbo|htmx\.org|htmx-2))\//;

const respond = async (
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
): Promise<void> => {
  const {
    body = '',
    status = 200,
    headers = {},
    hangs,
    after,
  } = typeof answer === 'string' ? { body: answer } : answer;
  if (hangs) return;
  await after;
  const { pathname } = new URL(request.url!, 'http://a');
  response.statusCode = status;
  response.setHeader('Content-Type', `${TYPES[extname(pathname)] ?? 'text/html'}; charset=utf-8`);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (typeof body === 'string') response.end(body);
  else Readable.from(body).pipe(response);
};

/** Serves a test's own small pages, with `/dist/` and what it imports beside them. Only on this machine. */
export const servePages = async (
  answers: Answers,
  { protocol = 'http', host = '127.0.0.1' }: Where = {},
): Promise<PageServer> => {
  const requests: string[] = [];
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    requests.push(request.url!);
    const { pathname } = new URL(request.url!, 'http://a');
    response.setHeader('Cache-Control', 'no-store');
    const own = answers[pathname] ?? (pathname === '/favicon.ico' ? '' : undefined);
    const file = ROOT + decodeURIComponent(pathname).slice(1);
    if (own !== undefined) {
      void respond(request, response, typeof own === 'function' ? own(request) : own);
    } else if (
      FOLDERS.test(pathname) &&
      !pathname.includes('..') &&
      existsSync(file) &&
      statSync(file).isFile()
    ) {
      // As a content delivery network does; a sandboxed frame may import modules from nowhere else.
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Content-Type', TYPES[extname(file)] ?? 'text/plain');
      createReadStream(file).pipe(response);
    } else void respond(request, response, { status: 404 });
  };
  const server =
    protocol === 'https'
      ? createSecureServer(makeCertificate('example.test'), listener)
      : createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `${protocol}://${host}:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
