<?php
// SPDX-License-Identifier: GPL-3.0-or-later
// What WordPress's own parser makes of a post: stretches that are no block, whether its parse writes the same text again,
// what the media library says of the pictures. Run from the site's folder. Usage: inspect.php NUMBER
$_SERVER += ['HTTP_HOST' => 'localhost', 'REQUEST_URI' => '/', 'SERVER_NAME' => 'localhost', 'REMOTE_ADDR' => '127.0.0.1'];
require getcwd() . '/wp-load.php';

$content = get_post((int) $argv[1])->post_content;
$loose = $names = [];
$walk = function (array $blocks) use (&$walk, &$loose, &$names): void {
    foreach ($blocks as $block) {
        if ($block['blockName'] === null) {
            if (trim($block['innerHTML']) !== '') {
                $loose[] = $block['innerHTML'];
            }
            continue;
        }
        $names[] = $block['blockName'];
        $walk($block['innerBlocks']);
    }
};
$blocks = parse_blocks($content);
$walk($blocks);
$library = [];
foreach (get_posts(['post_type' => 'attachment', 'numberposts' => -1, 'orderby' => 'ID', 'order' => 'ASC']) as $picture) {
    $library[wp_get_attachment_url($picture->ID)] = ['alt' => get_post_meta($picture->ID, '_wp_attachment_image_alt', true),
                                                     'caption' => $picture->post_excerpt, 'credit' => $picture->post_content];
}
echo json_encode(['loose' => $loose, 'names' => $names, 'sameAgain' => serialize_blocks($blocks) === $content, 'library' => $library,
                  'excerpt' => get_post((int) $argv[1])->post_excerpt, 'featured' => (int) get_post_thumbnail_id((int) $argv[1])]);
