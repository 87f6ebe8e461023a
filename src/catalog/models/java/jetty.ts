/** Jetty, as far as code sets it up. https://jetty.org/docs/ */
import type { Model } from '../../model.ts';

/** Jetty's handlers of files. */
export const jetty: Model = {
  id: 'jetty',
  title: 'Jetty',
  language: 'java',
  uses: [
    {
      path: '{org.eclipse.jetty.server.handler.ResourceHandler,org.eclipse.jetty.servlet.DefaultServlet}().{setDirectoriesListed,setDirAllowed}', kind: 'directory-listing', where: [{ argument: 0, is: [true] }],
      remedy: { title: 'Show no lists of files', set: [{ argument: 0, to: 'false' }] },
    },
  ],
};
