/** Changes are looked at by a second person. */
import { done, missing, type ProjectCheck } from '../check.ts';

export const codeReview: ProjectCheck = {
  id: 'code-review',
  title: 'Code review',
  group: 'Foundations',
  advice: ['review-code'],
  remedy: 'Add a CODEOWNERS file and a template for pull requests, and protect the main branch.',
  async look(project) {
    const owners = project.find(/^(?:\.github\/|\.gitlab\/|docs\/)?CODEOWNERS$/);
    if (owners !== undefined) return done('CODEOWNERS says who reviews what.', owners);
    const template = project.find(/^(?:\.github\/|docs\/)?pull_request_template(?:\.md|\/[^/]+)$/i) ?? project.find(/^\.gitlab\/merge_request_templates\//);
    if (template !== undefined) return done('There is a template for changes that are to be reviewed.', template);
    return missing('Neither CODEOWNERS nor a template for pull requests was found.');
  },
};
