<?php

declare(strict_types=1);

namespace App\Command;

use Symfony\Component\Console\Attribute\AsCommand;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Output\OutputInterface;
use Symfony\Component\DependencyInjection\Attribute\Autowire;
use Symfony\Contracts\HttpClient\HttpClientInterface;

#[AsCommand('app:pull', 'Pulls the price list of the wholesaler')]
final class PullCommand extends Command
{
    public function __construct(
        private readonly HttpClientInterface $client,
        #[Autowire('%env(WHOLESALER_URL)%')] private readonly string $url,
        #[Autowire('%env(csv:WHOLESALER_KEYS)%')] private readonly array $keys,
    ) {
        parent::__construct();
    }

    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        $response = $this->client->request('GET', $this->url, [
            'timeout' => 30,
            'peer_fingerprint' => ['pin-sha256' => $this->keys],
        ]);

        $file = new \SplTempFileObject();
        foreach ($this->client->stream($response) as $chunk) {
            $file->fwrite($chunk->getContent());
        }
        $file->rewind();
        $n = 0;
        while (!$file->eof() && ($row = $file->fgetcsv(';'))) {
            $n += count($row) > 3 ? 1 : 0;
        }
        $output->writeln(sprintf('%d lines', $n));

        return Command::SUCCESS;
    }
}
