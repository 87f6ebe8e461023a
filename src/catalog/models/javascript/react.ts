/** React: it escapes all text but that of `dangerouslySetInnerHTML`. https://react.dev/reference/react-dom/components/common#dangerously-setting-the-inner-html */
import type { Model } from '../../model.ts';

/** The packages `react` and `preact`. */
export const react: Model = {
  id: 'react',
  title: 'React',
  language: 'javascript',
  types: [
    { path: 'React', is: 'react' },
    { path: 'preact', is: 'react' },
    { path: 'preact.h', is: 'react.createElement' },
  ],
  sinks: [
    { path: 'react.createElement', argument: 1, member: 'dangerouslySetInnerHTML.__html', kind: 'html', warnsOfParameters: true },
  ],
};
