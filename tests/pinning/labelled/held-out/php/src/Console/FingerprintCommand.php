<?php

namespace App\Console;

use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Helper\Table;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;

#[AsCommand(name: 'tls:fingerprint', description: 'Shows fingerprints of certificate files')]
class FingerprintCommand extends Command
{
    protected function configure(): void
    {
        $this->addArgument('files', InputArgument::IS_ARRAY | InputArgument::REQUIRED);
    }

    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        $table = new Table($output);
        $table->setHeaders(['File', 'Subject', 'SHA-1', 'SHA-256', 'pin-sha256']);
        foreach ($input->getArgument('files') as $file) {
            $cert = openssl_x509_read(file_get_contents($file));
            if ($cert === false) {
                $output->writeln("<error>$file: not a certificate</error>");

                return Command::FAILURE;
            }
            $details = openssl_pkey_get_details(openssl_pkey_get_public($cert));
            $der = base64_decode(preg_replace('/-----.*?-----|\s/', '', $details['key']));
            $table->addRow([
                basename($file),
                openssl_x509_parse($cert)['name'],
                openssl_x509_fingerprint($cert, 'sha1'),
                openssl_x509_fingerprint($cert, 'sha256'),
                base64_encode(hash('sha256', $der, true)),
            ]);
        }
        $table->render();

        return Command::SUCCESS;
    }
}
