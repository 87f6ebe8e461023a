/** WordPress: its database object, what escapes and cleans, redirects, requests, routes of its REST interface. https://developer.wordpress.org/reference */
import type { Model } from '../../model.ts';

const texts = '{esc_html,esc_attr,esc_textarea,wp_kses,wp_kses_post,wp_kses_data,esc_html__,esc_attr__,tag_escape,wp_strip_all_tags,sanitize_text_field,sanitize_textarea_field}';
const words = '{sanitize_key,sanitize_title,sanitize_html_class,sanitize_user,sanitize_hex_color,sanitize_title_with_dashes}';
const requests = '{wp_remote_get,wp_remote_post,wp_remote_head,wp_remote_request,download_url}';

/** The functions and objects that WordPress has for everything. */
export const wordpress: Model = {
  id: 'wordpress',
  title: 'WordPress',
  language: 'php',
  types: [{ path: '{wp_die,wp_send_json,wp_send_json_error,wp_send_json_success}()', is: 'never' }],
  handlers: [{ path: 'register_rest_route', from: 2, members: ['callback', '*.callback'], receives: ['WP_REST_Request()'] }],
  sources: [
    { path: 'WP_REST_Request().{get_param,get_params,get_query_params,get_body_params,get_json_params,get_url_params,get_body,get_file_params}()', kind: 'request' },
    { path: 'WP_REST_Request().{get_header,get_headers}()', kind: 'request', clears: ['header', 'log'] },
    { path: 'get_query_var()', kind: 'request' },
  ],
  steps: [
    { path: texts, from: '0', to: 'result' },
    { path: words, from: '0', to: 'result' },
    { path: '{esc_sql,esc_js,esc_url,esc_url_raw,sanitize_url,sanitize_email,sanitize_file_name,absint,wp_unslash,wp_slash,wp_basename,wp_normalize_path,wp_validate_redirect,wp_json_encode,trailingslashit,untrailingslashit,maybe_unserialize}', from: '0', to: 'result' },
    { path: 'wp_parse_args', from: '0', to: 'result' },
    { path: 'add_query_arg', from: '2', to: 'result' },
  ],
  sanitizers: [
    { path: texts, argument: 0, cleans: 'result', escapes: ['html'] },
    { path: words, argument: 0, cleans: 'result', establishes: 'pattern' },
    { path: 'esc_sql', argument: 0, cleans: 'result', escapes: ['sql'] },
    { path: 'esc_js', argument: 0, cleans: 'result', clears: ['html'] },
    { path: '{esc_url,esc_url_raw,sanitize_url}', argument: 0, cleans: 'result', clears: ['html', 'header'] },
    { path: 'sanitize_email', argument: 0, cleans: 'result', clears: ['html', 'header', 'sql'] },
    { path: 'sanitize_file_name', argument: 0, cleans: 'result', clears: ['path', 'html', 'sql', 'command'] },
    { path: 'wp_basename', argument: 0, cleans: 'result', clears: ['path', 'module'] },
    { path: 'absint', argument: 0, cleans: 'result', establishes: 'number' },
    { path: 'wp_json_encode', argument: 0, cleans: 'result', clears: ['header', 'log'] },
    { path: 'validate_file', argument: 0, cleans: 'argument', when: { is: false }, clears: ['path', 'module'] },
    { path: 'wp_validate_redirect', argument: 0, cleans: 'result', clears: ['redirect'] },
  ],
  sinks: [
    { path: '$wpdb.{query,get_results,get_row,get_col,get_var,prepare}', argument: 0, kind: 'sql' },
    { path: '{wp_die,_e,wp_add_inline_script}', argument: 0, kind: 'html', ignoresParameters: true },
    { path: 'wp_redirect', argument: 0, kind: 'redirect' },
    { path: requests, argument: 0, kind: 'url' },
    { path: 'maybe_unserialize', argument: 0, kind: 'deserialization' },
    { path: '{load_template,wp_delete_file,wp_delete_file_from_directory}', argument: 0, kind: 'path' },
    { path: '{update_option,update_user_meta}', argument: 1, kind: 'data' },
  ],
  uses: [
    { path: requests, kind: 'no-certificate-check', where: [{ argument: 1, member: 'sslverify', is: [false] }] },
  ],
};
