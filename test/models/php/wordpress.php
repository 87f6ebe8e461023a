<?php
// WordPress.

function queries() {
  global $wpdb;
  $name = $_GET['name']; // finding: missing-input-validation
  $sql = "SELECT * FROM {$wpdb->posts} WHERE name = '$name'";
  $wpdb->query($sql); // finding: sql-injection
  $wpdb->get_results($sql); // finding: sql-injection
  $wpdb->get_row($sql); // finding: sql-injection
  $wpdb->get_col($sql); // finding: sql-injection
  $wpdb->get_var($sql); // finding: sql-injection
  $wpdb->get_var($wpdb->prepare('SELECT * FROM posts WHERE name = %s', $name));
  $wpdb->get_var($wpdb->prepare("SELECT * FROM posts WHERE name = '$name' AND id = %d", 1)); // finding: sql-injection
  $wpdb->query("SELECT * FROM posts WHERE name = '" . esc_sql($name) . "'");
  $wpdb->query('SELECT * FROM posts WHERE id = ' . esc_sql($name)); // finding: sql-injection
  $wpdb->query('SELECT * FROM posts WHERE id = ' . absint($name));
  $wpdb->query('SELECT * FROM posts WHERE name = \'' . sanitize_email($name) . "'");
}

function pages() {
  $name = wp_unslash($_POST['name']);
  echo $name; // finding: cross-site-scripting
  echo wp_slash($name); // finding: cross-site-scripting
  echo esc_html($name), esc_attr($name), esc_textarea($name), wp_kses($name, []), wp_kses_post($name), wp_kses_data($name);
  echo esc_html__($name), esc_attr__($name), tag_escape($name), wp_strip_all_tags($name), sanitize_text_field($name), sanitize_textarea_field($name);
  echo sanitize_key($name), sanitize_title($name), sanitize_html_class($name), sanitize_user($name), sanitize_hex_color($name), sanitize_title_with_dashes($name);
  echo esc_js($name), esc_url($name), esc_url_raw($name), sanitize_url($name), sanitize_file_name($name), absint($name);
  echo '<a title=' . esc_attr($name) . '>'; // finding: cross-site-scripting
  echo wp_json_encode($name); // finding: cross-site-scripting
  echo trailingslashit($name), 'a'; // finding: cross-site-scripting
  echo untrailingslashit($name); // finding: cross-site-scripting
  echo add_query_arg('a', 'b', $name); // finding: cross-site-scripting
  echo wp_parse_args($_POST)['a']; // finding: cross-site-scripting
  echo get_query_var('a'); // finding: cross-site-scripting
  _e($name); // finding: cross-site-scripting
  wp_add_inline_script($name, 'a'); // finding: cross-site-scripting
  if ($name === '') wp_die($name);
  if (!$name) wp_send_json('a');
  if (!$name) wp_send_json_error('a');
  if (!$name) wp_send_json_success('a');
  wp_die("<b>$name</b>"); // finding: cross-site-scripting
}

function others() {
  $name = $_GET['name']; // finding: missing-input-validation
  wp_redirect($name); // finding: open-redirect
  wp_redirect(wp_validate_redirect($name, '/'));
  wp_safe_redirect($name);
  wp_remote_get($name); // finding: server-side-request-forgery
  wp_remote_post($name); // finding: server-side-request-forgery
  wp_remote_head($name); // finding: server-side-request-forgery
  wp_remote_request($name); // finding: server-side-request-forgery
  download_url($name); // finding: server-side-request-forgery
  wp_remote_get('https://example.org', ['sslverify' => false]); // finding: disabled-certificate-check
  maybe_unserialize($name); // finding: unsafe-deserialization
  load_template("parts/$name"); // finding: path-traversal
  wp_delete_file("parts/$name"); // finding: path-traversal
  wp_delete_file_from_directory("parts/$name", 'parts'); // finding: path-traversal
  readfile('parts/' . wp_basename($name));
  readfile('parts/' . wp_normalize_path($name)); // finding: path-traversal
  if (validate_file($name) === 0) readfile("parts/$name"); // spurious: path-traversal
  update_option('a', $name);
  update_user_meta(1, $name, 'a');
}

function read(WP_REST_Request $request) {
  system($request->get_param('a')); // finding: command-injection
  system($request->get_params()['a']); // finding: command-injection
  system($request->get_query_params()['a']); // finding: command-injection
  system($request->get_body_params()['a']); // finding: command-injection
  system($request->get_json_params()['a']); // finding: command-injection
  system($request->get_url_params()['a']); // finding: command-injection
  system($request->get_file_params()['a']); // finding: command-injection
  system($request->get_body()); // finding: command-injection
  system($request->get_header('a')); // finding: command-injection
  system($request->get_headers()['a']); // finding: command-injection
}

register_rest_route('shop/v1', '/orders', [
  'callback' => function ($request) {
    system($request->get_param('a')); // finding: command-injection
  },
]);
