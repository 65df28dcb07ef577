<?php
// SMS 送信 (旧システム)
require_once __DIR__ . '/config.inc.php';

function send_sms($to, $text)
{
    global $SMS_URL, $SMS_USER;
    $ch = curl_init();
    curl_setopt($ch, CURLOPT_URL, $SMS_URL);
    curl_setopt($ch, CURLOPT_POST, 1);
    curl_setopt($ch, CURLOPT_POSTFIELDS, array('u' => $SMS_USER, 'to' => $to, 'msg' => mb_convert_encoding($text, 'SJIS')));
    curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, false);
    curl_setopt($ch, CURLOPT_SSL_VERIFYHOST, false);
    curl_setopt($ch, CURLOPT_RETURNTRANSFER, 1);
    $r = curl_exec($ch);
    curl_close($ch);
    return strpos($r, 'OK') === 0;
}
