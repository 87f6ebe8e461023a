/** A service with Laravel, and around it what a new project of Laravel has. */
import { within, type Project } from '../project.ts';

/** Composer is not there: Debian's packages bring loaders, and what they lack is stood in for. */
const bootstrap = `<?php

namespace {
    require '/usr/share/php/Illuminate/autoload.php';
    require '/usr/share/php/Illuminate/Testing/autoload.php';
    spl_autoload_register(static function (string $class): void {
        foreach (['App\\\\' => 'app', 'Tests\\\\' => 'tests', 'Database\\\\Factories\\\\' => 'database/factories'] as $namespace => $folder) {
            $file = __DIR__ . "/$folder/" . strtr(substr($class, strlen($namespace)), '\\\\', '/') . '.php';
            if (str_starts_with($class, $namespace) && is_file($file)) {
                require $file;
            }
        }
    });
}

namespace Laravel\\Sanctum {
    trait HasApiTokens
    {
        public static array $tokens = [];

        public function createToken(string $name, array $abilities = ['*'], ?\\DateTimeInterface $expiresAt = null): object
        {
            $token = bin2hex(random_bytes(16));
            self::$tokens[$token] = $this->getKey();
            return (object) ['plainTextToken' => $token];
        }
    }
}
`;

const testCase = `<?php

namespace Tests;

use App\\Models\\User;
use App\\Providers\\AppServiceProvider;
use Illuminate\\Foundation\\Application;
use Illuminate\\Foundation\\Testing\\TestCase as BaseTestCase;

abstract class TestCase extends BaseTestCase
{
    /** Mockery is not there. */
    public $mockConsoleOutput = false;

    public function createApplication(): Application
    {
        $app = new Application(dirname(__DIR__));
        $app->singleton(\\Illuminate\\Contracts\\Http\\Kernel::class, \\App\\Http\\Kernel::class);
        $app->singleton(\\Illuminate\\Contracts\\Console\\Kernel::class, \\App\\Console\\Kernel::class);
        $app->singleton(\\Illuminate\\Contracts\\Debug\\ExceptionHandler::class, \\App\\Exceptions\\Handler::class);
        $app->make(\\Illuminate\\Contracts\\Console\\Kernel::class)->bootstrap();
        return $app;
    }
}
`;

const around: Readonly<Record<string, string>> = {
  'app/Http/Kernel.php': `<?php

namespace App\\Http;

use App\\Http\\Middleware\\SecurityHeaders;
use Illuminate\\Auth\\Middleware\\Authenticate;
use Illuminate\\Foundation\\Http\\Kernel as HttpKernel;
use Illuminate\\Http\\Middleware\\HandleCors;
use Illuminate\\Routing\\Middleware\\SubstituteBindings;
use Illuminate\\Routing\\Middleware\\ThrottleRequests;

final class Kernel extends HttpKernel
{
    protected $middleware = [HandleCors::class, SecurityHeaders::class];
    protected $middlewareGroups = ['api' => [SubstituteBindings::class]];
    protected $middlewareAliases = ['auth' => Authenticate::class, 'throttle' => ThrottleRequests::class];
}
`,
  // Errors are PHPUnit's: this version of Laravel would keep its handlers of them.
  'app/Console/Kernel.php': `<?php

namespace App\\Console;

use Illuminate\\Foundation\\Bootstrap;
use Illuminate\\Foundation\\Console\\Kernel as ConsoleKernel;

final class Kernel extends ConsoleKernel
{
    protected $bootstrappers = [
        Bootstrap\\LoadConfiguration::class, Bootstrap\\RegisterFacades::class, Bootstrap\\SetRequestForConsole::class, Bootstrap\\RegisterProviders::class, Bootstrap\\BootProviders::class,
    ];
}
`,
  'app/Exceptions/Handler.php': `<?php

namespace App\\Exceptions;

use App\\Http\\ProblemDetails;
use Illuminate\\Foundation\\Exceptions\\Handler as ExceptionHandler;

final class Handler extends ExceptionHandler
{
    public function register(): void
    {
        $this->renderable(ProblemDetails::from(...));
    }
}
`,
  'app/Models/User.php': `<?php

namespace App\\Models;

use Illuminate\\Database\\Eloquent\\Factories\\HasFactory;
use Illuminate\\Database\\Eloquent\\Relations\\HasMany;
use Illuminate\\Foundation\\Auth\\User as Authenticatable;
use Laravel\\Sanctum\\HasApiTokens;

final class User extends Authenticatable
{
    use HasApiTokens;
    use HasFactory;

    protected $fillable = ['email', 'password'];
    protected $hidden = ['password'];

    public function products(): HasMany
    {
        return $this->hasMany(Product::class);
    }
}
`,
  'database/factories/UserFactory.php': `<?php

namespace Database\\Factories;

use Illuminate\\Database\\Eloquent\\Factories\\Factory;
use Illuminate\\Support\\Facades\\Hash;

final class UserFactory extends Factory
{
    public function definition(): array
    {
        return ['email' => bin2hex(random_bytes(6)) . '@example.com', 'password' => Hash::make('password')];
    }

    protected function withFaker()
    {
        return null;
    }
}
`,
  'database/migrations/2025_01_01_000000_create_users_table.php': `<?php

use Illuminate\\Database\\Migrations\\Migration;
use Illuminate\\Database\\Schema\\Blueprint;
use Illuminate\\Support\\Facades\\Schema;

return new class extends Migration {
    public function up(): void
    {
        Schema::create('users', function (Blueprint $table): void {
            $table->id();
            $table->string('email')->unique();
            $table->string('password');
            $table->timestamps();
        });
    }
};
`,
  'config/app.php': `<?php

return ['name' => 'shop', 'env' => 'testing', 'debug' => false, 'url' => 'http://localhost', 'timezone' => 'UTC', 'locale' => 'en', 'fallback_locale' => 'en',
    'key' => str_repeat('k', 32), 'cipher' => 'AES-256-CBC', 'maintenance' => ['driver' => 'file'],
    'providers' => [...Illuminate\\Support\\ServiceProvider::defaultProviders()->toArray(), App\\Providers\\AppServiceProvider::class]];
`,
  'config/auth.php': `<?php

return ['defaults' => ['guard' => 'web'], 'guards' => ['web' => ['driver' => 'session', 'provider' => 'users'], 'sanctum' => ['driver' => 'tokens'], 'api' => ['driver' => 'tokens']],
    'providers' => ['users' => ['driver' => 'eloquent', 'model' => App\\Models\\User::class]]];
`,
  'config/database.php': "<?php\n\nreturn ['default' => 'sqlite', 'connections' => ['sqlite' => ['driver' => 'sqlite', 'database' => ':memory:', 'prefix' => '', 'foreign_key_constraints' => true]], 'migrations' => 'migrations'];\n",
  'config/cache.php': "<?php\n\nreturn ['default' => 'array', 'stores' => ['array' => ['driver' => 'array']], 'prefix' => ''];\n",
  'config/queue.php': "<?php\n\nreturn ['default' => 'sync', 'connections' => ['sync' => ['driver' => 'sync']], 'failed' => ['driver' => 'null']];\n",
  'config/mail.php': "<?php\n\nreturn ['default' => 'array', 'mailers' => ['array' => ['transport' => 'array']], 'from' => ['address' => 'shop@example.com', 'name' => 'Shop']];\n",
  'config/session.php': "<?php\n\nreturn ['driver' => 'array', 'lifetime' => 120, 'cookie' => 'session', 'path' => '/', 'domain' => null, 'secure' => true, 'files' => '', 'lottery' => [0, 1]];\n",
  'config/logging.php': "<?php\n\nreturn ['default' => 'null', 'channels' => ['null' => ['driver' => 'monolog', 'handler' => Monolog\\Handler\\NullHandler::class]]];\n",
  'config/hashing.php': "<?php\n\nreturn ['driver' => 'bcrypt', 'bcrypt' => ['rounds' => 4]];\n",
  'config/view.php': "<?php\n\nreturn ['paths' => [], 'compiled' => sys_get_temp_dir()];\n",
  'config/filesystems.php': `<?php

$disk = ['driver' => 'local', 'root' => sys_get_temp_dir() . '/disk'];

return ['default' => 'local', 'disks' => ['local' => $disk, 's3' => $disk]];
`,
  'bootstrap/cache/.gitignore': '*\n',
};

const provider = `<?php

namespace App\\Providers;

use App\\Models\\User;
use Illuminate\\Cache\\RateLimiting\\Limit;
use Illuminate\\Http\\Request;
use Illuminate\\Support\\Facades\\Auth;
use Illuminate\\Support\\Facades\\RateLimiter;
use Illuminate\\Support\\Facades\\Route;
use Illuminate\\Support\\ServiceProvider;

final class AppServiceProvider extends ServiceProvider
{
    public function boot(): void
    {
        
        Auth::viaRequest('tokens', fn (Request $request): ?User => Auth::guard('web')->user() ?? User::query()->find(User::$tokens[$request->bearerToken()] ?? 0));
        Route::prefix('api')->middleware('api')->group(base_path('routes/api.php'));
    }
}
`;

const laravel: Project = {
  id: 'laravel',
  languages: ['php'],
  files: (write) => {
    const task = (name: string): string => write(`rest-laravel-${name}`);
    const limit = task('limit').replace("'login'", "'costly'");
    const test = write('test-laravel-file')
      .replace('use Tests\\TestCase;', 'use Illuminate\\Support\\Facades\\Route;\nuse Illuminate\\Testing\\TestResponse;\nuse RuntimeException;\nuse Tests\\TestCase;');
    return {
      'bootstrap.php': bootstrap,
      'composer.json': '{ "autoload": { "psr-4": { "App\\\\": "app/" } } }\n',
      ...around,
      'app/Providers/AppServiceProvider.php': within(provider, [limit]),
      'app/Http/ProblemDetails.php': task('errors'),
      'app/Http/Middleware/SecurityHeaders.php': task('headers'),
      'app/Http/Requests/ProductRequest.php': task('request'),
      'app/Http/Requests/ProductListRequest.php': task('query'),
      'app/Http/Resources/ProductResource.php': task('resource'),
      'app/Http/Controllers/ProductController.php': within(task('router'), ['page', 'get', 'create', 'update', 'delete'].map(task)),
      'app/Http/Controllers/AllProductsController.php': within(task('router').replace('class ProductController', 'class AllProductsController'), [task('list')]),
      'app/Http/Controllers/PictureController.php': task('upload'),
      'app/Http/Controllers/SessionController.php': write('auth-laravel-login'),
      'app/Jobs/SendInvitation.php': task('job').replace(', ShouldQueueAfterCommit', ''),
      'app/Policies/ProductPolicy.php': write('auth-laravel-policy'),
      'app/Models/Product.php': write('db-eloquent-model'),
      'app/Actions/RenameProduct.php': write('db-eloquent-transaction'),
      'config/cors.php': task('cors'),
      'database/migrations/2026_01_01_000000_create_products_table.php': write('db-laravel-migration'),
      'routes/api.php': `${task('routes').replace('use Illuminate\\Support', `use App\\Http\\Controllers\\AllProductsController;
use App\\Http\\Controllers\\PictureController;
use App\\Http\\Controllers\\SessionController;
use Illuminate\\Database\\QueryException;
use Illuminate\\Http\\JsonResponse;
use Illuminate\\Http\\Request;
use Illuminate\\Support\\Facades\\DB;
use Illuminate\\Support`)}
${task('protected')}

${task('health')}

Route::get('/all', [AllProductsController::class, 'index']);
Route::get('/limited', fn (): array => [])->middleware('throttle:costly');
Route::post('/sessions', [SessionController::class, 'store']);
Route::post('/pictures', [PictureController::class, 'store'])->middleware('auth:sanctum');
`,
      'tests/TestCase.php': testCase,
      'tests/Feature/ProductTest.php': within(test, [
        write('test-laravel-list').replace("'/api/products'", "'/api/all'"),
        ...['page', 'get', 'create', 'update', 'delete', 'upload', 'protected', 'login', 'health', 'limit', 'errors'].map((name) => write(`test-laravel-${name}`)),
        `public function test_has_headers_for_browsers(): void
{
    $ask = fn (string $origin) => $this->getJson('/api/all', ['Origin' => $origin])->headers;
    self::assertStringStartsWith("default-src 'none'", $ask('https://app.example.com')->get('Content-Security-Policy'));
    self::assertSame('https://app.example.com', $ask('https://app.example.com')->get('Access-Control-Allow-Origin'));
    self::assertNotSame('https://evil.example.com', $ask('https://evil.example.com')->get('Access-Control-Allow-Origin'));
}`,
      ]),
      'tests/Feature/SendInvitationTest.php': write('test-laravel-job'),
      'tests/Feature/RenameProductTest.php': write('test-eloquent-transaction'),
    };
  },
};

/** What Debian's version of Laravel does not know yet. */
const newer: Project = {
  id: 'laravel-newer',
  languages: ['php'],
  notRun: 'Pest, and this of Laravel 11, are not packaged by Debian',
  files: (write) => ({
    'bootstrap/app.php': write('rest-laravel-app'),
    'tests/Feature/ProductEndpointsTest.php': write('test-pest-file'),
  }),
};

export const laravelProjects: readonly Project[] = [laravel, newer];
