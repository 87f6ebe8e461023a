/** A plugin of WordPress, in a WordPress that is installed for its tests. */
import { within, type Project } from '../project.ts';

/** WordPress's own test library is not packaged: what of it the tests need stands here. */
const bootstrap = `<?php

namespace {
    $place = parse_url(getenv('DATABASE_URL'));
    define('DB_HOST', $place['host'] . ':' . $place['port']);
    define('DB_USER', $place['user']);
    define('DB_PASSWORD', $place['pass']);
    define('DB_NAME', substr($place['path'], 1));
    define('DB_CHARSET', 'utf8mb4');
    define('DB_COLLATE', '');
    define('ABSPATH', '/usr/share/wordpress/');
    define('WP_CONTENT_DIR', __DIR__ . '/content');
    define('WP_INSTALLING', true);
    foreach (['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'] as $name) {
        define($name, $name . ' that is only for tests');
    }
    $_SERVER += ['HTTP_HOST' => 'example.com', 'REMOTE_ADDR' => '127.0.0.1', 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1'];
    $GLOBALS['table_prefix'] = 'wp_';
    $GLOBALS['PHP_SELF'] = '/index.php';
    global $wpdb, $wp_rewrite, $wp_query, $wp, $wp_roles, $wp_filter, $wp_actions, $wp_version, $wp_db_version, $current_user, $wp_the_query, $wp_locale, $wp_object_cache, $wp_post_types, $wp_taxonomies, $shortcode_tags;
    error_reporting(E_ALL & ~E_DEPRECATED);
    require ABSPATH . 'wp-settings.php';
    require ABSPATH . 'wp-admin/includes/upgrade.php';
    add_filter('pre_wp_mail', '__return_true');
    wp_install('Shop', 'admin', 'admin@example.com', true, '', 'a password that is only for tests');
    wp_installing(false);
    require __DIR__ . '/shop.php';

    abstract class WP_UnitTestCase extends PHPUnit\\Framework\\TestCase
    {
        protected function setUp(): void
        {
            $this->set_up();
        }

        protected function tearDown(): void
        {
            global $wpdb;
            $wpdb->query('ROLLBACK');
            wp_cache_flush();
        }

        public function set_up(): void
        {
            global $wpdb;
            $wpdb->query('START TRANSACTION');
            add_filter('query', static fn (string $query): string => str_replace('CREATE TABLE', 'CREATE TEMPORARY TABLE', $query));
        }

        public function assertWPError(mixed $actual): void
        {
            self::assertInstanceOf(WP_Error::class, $actual);
        }

        protected static function factory(): object
        {
            return (object) ['user' => new class {
                public function create(array $args): int
                {
                    return wp_insert_user($args + ['user_login' => uniqid('user'), 'user_pass' => 'password']);
                }
            }];
        }
    }
}
`;

const wordpress: Project = {
  id: 'wordpress',
  languages: ['php'],
  service: 'mariadb',
  files: (write) => {
    const task = (name: string): string => write(`rest-wp-${name}`);
    const routes = ['page', 'get', 'create', 'update', 'delete', 'upload', 'protected', 'health'].map(task);
    const all = task('list').replace("'/products'", "'/all'");
    const indented = [...routes, all].map((text) => text.split('\n').join('\n\t\t')).join('\n\t\t');
    const file = write('test-wp-file').replace(/^ +(?=\n\})/m, '    ');
    const members = [
      write('test-wp-list').replaceAll("/shop/v1/products' )", "/shop/v1/all' )"),
      ...['page', 'get', 'create', 'update', 'delete', 'upload', 'protected', 'health', 'limit', 'job'].map((name) => write(`test-wp-${name}`)),
      `public function test_has_headers_for_browsers(): void {
	$response = apply_filters( 'rest_post_dispatch', new WP_REST_Response(), rest_get_server(), new WP_REST_Request() );
	$this->assertSame( "default-src 'none'; frame-ancestors 'none'", $response->get_headers()['Content-Security-Policy'] );
}`,
    ];
    return {
      'bootstrap.php': bootstrap,
      'shop.php': write('rest-wp-app'),
      'content/themes/.keep': '\n',
      'includes/products.php': `${write('rest-wp-router', { '// Register the routes here.': indented })}\n${task('limit')}\n\n${task('job')}\n\n${task('headers')}\n`,
      'tests/ProductsTest.php': within(file, members),
    };
  },
};

export const wordpressProjects: readonly Project[] = [wordpress];
