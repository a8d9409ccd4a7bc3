<?php
// SPDX-License-Identifier: GPL-3.0-or-later
// Does with a package what its README tells a program to do: sends media/ and post.json over REST. Prints JSON: the number
// and address of the post, and the pictures' addresses by their names in the package.
// Usage: publish.php FOLDER APPLICATION-PASSWORD
[, $folder, $word] = $argv;

function send(string $route, string $body, array $headers): array
{
    global $word;
    $headers[] = 'Authorization: Basic ' . base64_encode("writer:$word");
    $context = stream_context_create(['http' => ['method' => 'POST', 'header' => $headers, 'content' => $body, 'ignore_errors' => true]]);
    $answer = json_decode(file_get_contents(getenv('ARTICULAR_SITE') . "/?rest_route=$route", false, $context), true);
    if (!isset($answer['id'])) {
        fwrite(STDERR, "$route: " . json_encode($answer) . "\n");
        exit(1);
    }
    return $answer;
}

function sendJson(string $route, array $fields): array
{
    return send($route, json_encode($fields), ['Content-Type: application/json']);
}

$csv = fopen("$folder/media.csv", 'r');
$columns = fgetcsv($csv, null, ',', '"', '');
$addresses = $numbers = [];
while (($row = fgetcsv($csv, null, ',', '"', '')) !== false) {
    $picture = array_combine($columns, $row);
    $type = str_ends_with($picture['file'], '.png') ? 'image/png' : 'image/jpeg';
    $sent = send('/wp/v2/media', file_get_contents("$folder/{$picture['file']}"),
                 ["Content-Type: $type", 'Content-Disposition: attachment; filename="' . basename($picture['file']) . '"']);
    sendJson("/wp/v2/media/{$sent['id']}", ['alt_text' => $picture['alternative text'], 'caption' => $picture['caption'], 'description' => $picture['credit']]);
    $addresses[$picture['file']] = $sent['source_url'];
    $numbers[$picture['file']] = $sent['id'];
}

$post = json_decode(file_get_contents("$folder/post.json"), true);
foreach (['categories', 'tags'] as $kind) {
    $post[$kind] = array_map(fn ($name) => sendJson("/wp/v2/$kind", ['name' => $name, 'slug' => uniqid()])['id'], $post[$kind]);
}
if (isset($post['featured_media'])) {
    $post['featured_media'] = $numbers[$post['featured_media']];
}
$post['content'] = strtr($post['content'], $addresses);
$post['status'] = 'publish';
$sent = sendJson('/wp/v2/posts', $post);
echo json_encode(['id' => $sent['id'], 'link' => $sent['link'], 'media' => $addresses, 'content' => $sent['content']['raw'] ?? null, 'sent' => $post['content']]);
