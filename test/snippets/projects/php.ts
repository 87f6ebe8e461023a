/** Services in PHP. */
import { within, type Project } from '../project.ts';

const userController = `<?php

declare(strict_types=1);

namespace App;

final readonly class UserController
{
    public function __construct(private Authentication $authentication)
    {
    }

    
}
`;

const userStore = `<?php

declare(strict_types=1);

namespace App;

final class UserStore
{
    public function findByEmail(string $email): ?object
    {
        return $email === 'ada@example.com' ? (object) ['id' => 7, 'passwordHash' => Passwords::hash('correct horse battery')] : null;
    }
}
`;

/** Composer is not there: classes are found by their names, those of Debian's packages by the loaders that they bring. */
const bootstrap = `<?php

require '/usr/share/php/Lcobucci/JWT/autoload.php';
require '/usr/share/php/Lcobucci/Clock/autoload.php';
require '/usr/share/php/Monolog/autoload.php';
spl_autoload_register(static function (string $class): void {
    $folders = ['App\\\\Tests\\\\' => '/tests/', 'App\\\\' => '/src/'];
    foreach ($folders as $namespace => $folder) {
        if (str_starts_with($class, $namespace)) {
            $file = __DIR__ . $folder . strtr(substr($class, strlen($namespace)), '\\\\', '/') . '.php';
            if (is_file($file)) {
                require $file;
                return;
            }
        }
    }
});
`;

/** The classes that are a file each, by the names of their files. */
const classes: Readonly<Record<string, string>> = {
  App: 'rest-php-app', Route: 'rest-php-route', Request: 'rest-php-request', Response: 'rest-php-response', ErrorHandler: 'rest-php-errors', HttpError: 'rest-php-error',
  PictureController: 'rest-php-upload', HealthController: 'rest-php-health', RateLimit: 'rest-php-limit', MailQueue: 'rest-php-job', Cors: 'rest-php-cors',
  Authentication: 'auth-php-token', SessionController: 'auth-php-login', Passwords: 'auth-php-password', Tokens: 'auth-php-jwt', Cache: 'ops-php-cache', Log: 'ops-php-log',
  Database: 'db-pdo-connection', Product: 'db-pdo-record', ProductStore: 'db-pdo-store', Transaction: 'db-pdo-transaction',
};
const tests: Readonly<Record<string, string>> = {
  PicturesTest: 'test-php-upload', MeTest: 'test-php-protected', SessionsTest: 'test-php-login', HealthTest: 'test-php-health', RateLimitTest: 'test-php-limit',
  MailQueueTest: 'test-php-job', PasswordsTest: 'test-php-password', TokensTest: 'test-php-jwt', CacheTest: 'test-php-cache', LogTest: 'test-php-log', TransactionTest: 'test-pdo-transaction',
};

const corsTest = `<?php

declare(strict_types=1);

namespace App\\Tests;

use App\\App;
use App\\Cors;
use App\\Request;
use PHPUnit\\Framework\\TestCase;

final class CorsTest extends TestCase
{
    public function testLetsListedOriginsIn(): void
    {
        $cors = new Cors(new App(), ['https://app.example.com']);
        $ask = static fn (string $method, string $origin) => $cors->handle(new Request($method, '/', ['origin' => $origin]))->headers;
        self::assertSame('https://app.example.com', $ask('GET', 'https://app.example.com')['Access-Control-Allow-Origin']);
        self::assertArrayHasKey('Access-Control-Allow-Methods', $ask('OPTIONS', 'https://app.example.com'));
        self::assertArrayNotHasKey('Access-Control-Allow-Origin', $ask('GET', 'https://evil.example.com'));
        self::assertArrayNotHasKey('Access-Control-Allow-Methods', $ask('OPTIONS', 'https://evil.example.com'));
    }
}
`;

const plain: Project = {
  id: 'php-plain',
  languages: ['php'],
  service: 'redis',
  files: (write) => {
    const each = (names: Readonly<Record<string, string>>, folder: string): Record<string, string> =>
      Object.fromEntries(Object.entries(names).map(([name, prefix]) => [`${folder}/${name}.php`, write(prefix)]));
    const list = within(write('rest-php-router').replaceAll('ProductController', 'AllProductsController'), [write('rest-php-list').replace("'/products'", "'/all'")]);
    return {
      'bootstrap.php': bootstrap,
      'public/index.php': write('rest-php-server'),
      ...each(classes, 'src'),
      ...each(tests, 'tests'),
      'src/UserStore.php': userStore,
      'src/UserController.php': within(userController, [write('rest-php-protected')]),
      'src/ProductController.php': within(write('rest-php-router'), ['page', 'get', 'create', 'update', 'delete'].map((task) => write(`rest-php-${task}`))),
      'src/AllProductsController.php': list,
      'tests/CorsTest.php': corsTest,
      'tests/ProductsTest.php': within(
        write('test-php-file').replace('new App(new ProductController(new ProductStore($database)))', 'new App(new ProductController(new ProductStore($database)), new \\App\\AllProductsController(new ProductStore($database)))'),
        [write('test-php-list').replace("get('/products')", "get('/all')"), ...['page', 'get', 'create', 'update', 'delete', 'errors'].map((task) => write(`test-php-${task}`))],
      ),
    };
  },
};

export const phpProjects: readonly Project[] = [plain];
