/**
 * Next.js on the server: route handlers (`app/…/route.ts` exports `GET`), API routes (`pages/api/…`), pages, server actions (`'use server'`).
 * Files are known by where they lie. https://nextjs.org/docs
 */
import type { Model } from '../../model.ts';

const request = 'next/server.NextRequest()';
const apiRequest = 'next.NextApiRequest()';
const apiResponse = 'next.NextApiResponse()';
const action = 'next.ActionArgument()';
const page = 'next.PageProps()';

/** The package `next`. */
export const nextjs: Model = {
  id: 'nextjs',
  title: 'Next.js',
  language: 'javascript',
  types: [
    { path: apiRequest, is: 'http.IncomingMessage()' },
    { path: apiResponse, is: 'http.ServerResponse()' },
    { path: 'next.GetServerSidePropsContext().req', is: 'http.IncomingMessage()' },
    { path: request, is: 'Request()' },
    { path: 'next/navigation.{redirect,permanentRedirect,notFound,forbidden,unauthorized}()', is: 'never' },
  ],
  handlers: [
    { path: 'next.NextApiHandler()', from: 0, receives: [apiRequest, apiResponse] },
    { path: 'next.GetServerSideProps()', from: 0, receives: ['next.GetServerSidePropsContext()'] },
  ],
  conventions: [
    { parameters: [], exported: ['{GET,HEAD,POST,PUT,PATCH,DELETE,OPTIONS}'], file: '(^|/)app/(.+/)?route\\.[jt]sx?$', receives: [request, 'next.RouteContext()'] },
    { parameters: [], exported: ['default'], file: '(^|/)pages/api/.+\\.[jt]sx?$', receives: [apiRequest, apiResponse] },
    { parameters: [], exported: ['default', 'generateMetadata'], file: '(^|/)app/(.+/)?(page|layout|template|default)\\.[jt]sx?$', receives: [page] },
    { parameters: [], exported: ['getServerSideProps'], file: '(^|/)pages/.+\\.[jt]sx?$', receives: ['next.GetServerSidePropsContext()'] },
    { parameters: [], exported: ['middleware', 'proxy', 'default'], file: '(^|/)(middleware|proxy)\\.[jt]s$', receives: [request] },
    { parameters: [], exported: ['*'], directive: 'use server', receives: [action, action, action, action] },
    { parameters: [], directive: 'use server', receives: [action, action, action, action] },
  ],
  sources: [
    { path: `${request}.nextUrl.{searchParams,search,pathname,href}`, kind: 'request' },
    { path: `${request}.cookies`, kind: 'request', clears: ['redirect'] },
    { path: 'next.RouteContext().params', kind: 'request' },
    { path: `${page}.{params,searchParams}`, kind: 'request' },
    { path: `${apiRequest}.{query,body}`, kind: 'request' },
    { path: `${apiRequest}.cookies`, kind: 'request', clears: ['redirect'] },
    { path: 'next.GetServerSidePropsContext().{query,params,resolvedUrl}', kind: 'request' },
    { path: 'next/headers.{cookies,headers}()', kind: 'request', clears: ['redirect'] },
    { path: action, kind: 'request' },
  ],
  sinks: [
    { path: 'next/server.NextResponse.redirect', argument: 0, kind: 'redirect' },
    { path: 'next/navigation.{redirect,permanentRedirect}', argument: 0, kind: 'redirect' },
    { path: `${apiResponse}.redirect`, argument: 0, kind: 'redirect' },
    { path: `${apiResponse}.redirect`, argument: 1, kind: 'redirect' },
  ],
};
