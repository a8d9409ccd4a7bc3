<?php
// SPDX-License-Identifier: GPL-3.0-or-later
// Settings of the WordPress that the tests start: everything comes from the environment of the test, nothing goes out.
$address = getenv('ARTICULAR_SITE');
define('WP_HOME', $address);
define('WP_SITEURL', $address);
define('DB_NAME', 'articular');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . getenv('ARTICULAR_SOCKET'));
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $purpose) {
    define($purpose . '_KEY', hash('sha256', "key of $purpose"));
    define($purpose . '_SALT', hash('sha256', "salt of $purpose"));
}
$table_prefix = 'wp_';
define('WP_ENVIRONMENT_TYPE', 'local');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
define('WP_CONTENT_DIR', __DIR__ . '/wp-content');
if (!defined('ABSPATH')) {
    define('ABSPATH', __DIR__ . '/');
}
require_once ABSPATH . 'wp-settings.php';
