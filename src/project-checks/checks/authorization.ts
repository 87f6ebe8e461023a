/** The application decides what each user may do. */
import { done, missing, notApplicable, type ProjectCheck } from '../check.ts';
import { webFramework } from '../kinds.ts';

export const authorization: ProjectCheck = {
  id: 'authorization',
  title: 'Authorization',
  group: 'API',
  advice: ['authorize-access'],
  remedy: 'Check on every request that this user may touch this record; refuse where no rule allows.',
  snippets: { 'rest-express-protected': ['npm express'], 'rest-fastapi-protected': ['python fastapi'] },
  async look(project) {
    const framework = webFramework(project);
    if (framework === undefined) return notApplicable('No web framework was found.');
    const dependency = project.dependency(['@casl/*', 'casbin', 'node-casbin', 'accesscontrol', '@openfga/sdk', 'oso', 'permit*', 'django-guardian', 'django-rules', 'rules', 'pycasbin', 'oso-cloud', 'flask-principal', 'jcasbin', 'spatie/laravel-permission', 'casbin/casbin', 'silber/bouncer']);
    if (dependency !== undefined) return done(`${dependency.text} decides who may do what.`, dependency.path);
    const found = await project.search(project.sources, /@PreAuthorize|@Secured|@RolesAllowed|hasRole\(|hasAuthority\(|requestMatchers\(|permission_classes|permission_required|has_perm\(|user_passes_test|Security\(|@UseGuards|@Roles\(|requireRole|requirePermission|\bcan\(|Gate::|->authorize\(|#\[IsGranted|denyAccessUnlessGranted|isAllowed\(|hasPermission|\.role\s*[!=]==?|\bscopes?\b.*includes|owner_?id|ownerId|\b403\b/i);
    if (found !== undefined) return done(`${found.text.replace(/\($/, '')} decides who may do what.`, found.path);
    return missing('Nothing was found that decides what a user may do.', framework.path);
  },
};
